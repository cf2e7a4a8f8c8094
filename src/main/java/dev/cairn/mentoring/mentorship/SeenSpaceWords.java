package dev.cairn.mentoring.mentorship;

/**
 * The words of a space as somebody sees them who may view the space.
 *
 * @param mayEdit whether they may change them
 */
public record SeenSpaceWords(SpaceWords words, boolean mayEdit) {}

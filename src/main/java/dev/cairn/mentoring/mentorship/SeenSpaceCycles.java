package dev.cairn.mentoring.mentorship;

/**
 * The cycles of a space as somebody sees them who may view the space.
 *
 * @param mayEdit whether they may change them
 */
public record SeenSpaceCycles(SpaceCycles cycles, boolean mayEdit) {}

package dev.cairn.mentoring.mentorship;

/**
 * An agreement as one of its pair sees it; nobody else sees one.
 *
 * @param suggested the words of the space, where the pair has none of its own
 * @param mayEdit whether they may change it now
 */
public record SeenAgreement(Agreement agreement, Vocabulary suggested, boolean mayEdit) {}

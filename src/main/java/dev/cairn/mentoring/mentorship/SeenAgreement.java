package dev.cairn.mentoring.mentorship;

/**
 * An agreement as one of its pair sees it; nobody else sees one.
 *
 * @param mayEdit whether they may change it now
 */
public record SeenAgreement(Agreement agreement, boolean mayEdit) {}

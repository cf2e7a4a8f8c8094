package dev.cairn.mentoring.checkin;

/**
 * A draft that was just saved.
 *
 * @param shareable false if the check-in was closed meanwhile: then it stays its author's for good
 */
public record SavedDraft(Draft draft, boolean shareable) {}

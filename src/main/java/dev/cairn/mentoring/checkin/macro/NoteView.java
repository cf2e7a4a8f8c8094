package dev.cairn.mentoring.checkin.macro;

/**
 * What was put right after a check-in was closed.
 *
 * @param who said so, and when
 */
public record NoteView(String who, String text) {}

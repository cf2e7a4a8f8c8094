package dev.cairn.mentoring.checkin.macro;

/** What somebody wrote in answer to a question and has not shared, for them alone. */
public record LeftDraftView(String prompt, String text) {}

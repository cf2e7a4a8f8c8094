package dev.cairn.mentoring.notice.macro;

/** One way to be told by mail. */
public record MailChoiceView(String code, String label, boolean chosen) {}

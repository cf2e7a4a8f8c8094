package dev.cairn.mentoring.shared.macro;

/** What a macro shows when it cannot show its content: what is the matter, and what to do. */
public record ProblemView(String title, String advice) {}

package dev.cairn.mentoring.checkin.macro;

/** A section that a pair can do without. */
public record HideableView(String id, String title, boolean hidden) {}

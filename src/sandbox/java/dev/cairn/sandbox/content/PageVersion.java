package dev.cairn.sandbox.content;

/** A page as it was: title and body in storage format at one revision. */
public record PageVersion(Revision revision, String title, String body) {}

package dev.cairn.sandbox.content;

/** A word stuck on a page; the prefix is {@code global} or {@code my}. */
public record Label(long id, String prefix, String name) {}

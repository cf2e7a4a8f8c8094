package dev.cairn.sandbox.content;

import java.time.Instant;

/** One version of a page: its number from 1 up, who wrote it (a user key, or blank for anonymous), when and why. */
public record Revision(int number, String by, Instant at, String message, boolean minor) {}

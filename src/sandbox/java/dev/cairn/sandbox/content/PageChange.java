package dev.cairn.sandbox.content;

/**
 * A new version of a page.
 *
 * @param number the number the new version is to have; one above the present one, or the change is refused as stale
 */
public record PageChange(int number, String title, String body, String message, boolean minor) {}

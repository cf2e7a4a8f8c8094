package dev.cairn.mentoring.checkin.macro;

/**
 * How much it was.
 *
 * @param width of its bar, which says the same once more
 */
public record BalanceCellView(String number, String width) {}

package dev.cairn.mentoring.pulse.macro;

/**
 * A quarter in a line of the table.
 *
 * @param days from which to which
 * @param people how many spoke at least
 */
public record QuarterView(
        String title, String days, String clarity, String usefulness, String support, String people) {}

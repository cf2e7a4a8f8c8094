package dev.cairn.mentoring.progress.macro;

/**
 * A part of a bar.
 *
 * @param from where it begins, in hundredths of the bar, as {@code width}
 * @param opacity on a screen, where the colour is the theme's
 * @param colour on paper
 */
public record BarPartView(int from, int width, String opacity, String colour) {}

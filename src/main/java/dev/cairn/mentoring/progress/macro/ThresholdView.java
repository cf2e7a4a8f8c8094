package dev.cairn.mentoring.progress.macro;

/**
 * From where on something is worth a look.
 *
 * @param name as the interface calls it
 */
public record ThresholdView(String name, String label, int value, int least, int most) {}

package dev.cairn.mentoring.goal.macro;

/**
 * One text, day or choice of an item, with what a script needs to edit it where it is read.
 *
 * @param name as the interface calls it, dotted inside an object
 * @param kind how it is edited: {@code line, text, date}, or the name of its choices
 * @param text as it is read; empty if nothing was said
 * @param value as it is sent, for days and choices
 */
public record FieldView(
        String name, String kind, String label, String text, String value, boolean editable, String editLabel) {

    public boolean hasText() {
        return !text.isEmpty();
    }

    /** Label and text in one line, for paper. */
    public String line() {
        return label + ": " + text;
    }
}

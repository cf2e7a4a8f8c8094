package dev.cairn.mentoring.goal.macro;

/**
 * One of the five tests of a goal.
 *
 * @param state yes, or not yet
 * @param sentence what it asks for
 */
public record SmartTestView(String name, String state, String sentence) {

    /** Name and state in one line, for paper. */
    public String line() {
        return name + ": " + state;
    }
}

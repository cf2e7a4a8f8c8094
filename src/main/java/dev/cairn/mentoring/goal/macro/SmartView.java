package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * How a goal stands by the five tests.
 *
 * @param line how many it meets; empty if that is not for this person, or no longer a question
 */
public record SmartView(String line, List<SmartTestView> tests) {
    static final SmartView NONE = new SmartView("", List.of());

    public boolean isShown() {
        return !line.isEmpty();
    }
}

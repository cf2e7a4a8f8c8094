package dev.cairn.mentoring.checkin.macro;

/**
 * Something that can be told from the plan, or from what was agreed before.
 *
 * @param polarity as the interface says it; empty where nobody can tell
 * @param addLabel of the button that makes a data point of it; empty where there is none to press
 */
public record FactView(String text, String polarity, boolean added, String addLabel) {
    public boolean canBeAdded() {
        return !addLabel.isEmpty();
    }
}

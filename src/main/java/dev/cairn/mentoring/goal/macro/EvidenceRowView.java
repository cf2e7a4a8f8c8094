package dev.cairn.mentoring.goal.macro;

/**
 * A piece of evidence, as a row of a table.
 *
 * @param item what unfolds
 * @param type as the interface calls it, for narrowing the table
 * @param goal the title of the goal that it hangs on
 * @param about the milestone or value that it backs; empty if that is the goal itself
 * @param observed the day on which it was seen
 * @param recorded when it was written down and by whom; empty for readers
 */
public record EvidenceRowView(
        ItemView item, String type, String typeWord, String goal, String about, String observed, String recorded) {

    public boolean hasAbout() {
        return !about.isEmpty();
    }
}

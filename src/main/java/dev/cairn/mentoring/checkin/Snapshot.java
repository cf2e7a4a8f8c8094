package dev.cairn.mentoring.checkin;

import java.time.LocalDate;
import java.util.List;

/**
 * What a page may say of a check-in to everybody who views it (R90): its day, how many next steps there are, and those of them that are for the page.
 * Nothing else.
 *
 * @param tasks of the actions that were written in it, the first written first
 */
public record Snapshot(LocalDate day, int nextSteps, List<String> tasks) {
    public Snapshot {
        tasks = List.copyOf(tasks);
    }
}

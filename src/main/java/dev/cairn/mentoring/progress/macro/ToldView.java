package dev.cairn.mentoring.progress.macro;

import java.util.List;

/**
 * What others are told of one mentorship, for one of its pair.
 *
 * @param nothing said where there is no such mentorship of theirs; empty if there is
 */
public record ToldView(String nothing, List<String> heads, List<ProgressCellView> cells) {
    public boolean hasNothing() {
        return !nothing.isEmpty();
    }
}

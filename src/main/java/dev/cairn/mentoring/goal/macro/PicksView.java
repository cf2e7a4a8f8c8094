package dev.cairn.mentoring.goal.macro;

import java.util.List;

/** What of one goal may be picked, the goal itself first. */
public record PicksView(String title, List<PickView> picks) {

    public boolean hasSeveral() {
        return picks.size() > 1;
    }
}

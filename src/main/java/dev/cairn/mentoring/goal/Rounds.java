package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.UserKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rounds in which a goal is looked at. A round is open, and blind, until both of the pair have given their view; with the second one it is closed
 * for good, and all views of it are the pair's to read. Whoever gives a view after that opens the next.
 *
 * @param views all on one goal
 */
record Rounds(List<PlanItem<Assessment>> views) {
    /** The round that somebody looked in last; 0 if nobody has. */
    int latest() {
        return views.stream().mapToInt(view -> view.content().round()).max().orElse(0);
    }

    /** The round that a new view belongs to. */
    int open() {
        int latest = latest();
        return latest == 0 || isClosed(latest) ? latest + 1 : latest;
    }

    /** The round that was revealed last; 0 if none was. */
    int lastClosed() {
        return views.stream()
                .mapToInt(view -> view.content().round())
                .filter(this::isClosed)
                .max()
                .orElse(0);
    }

    /** Whether both of the pair are in: that is what reveals it. */
    boolean isClosed(int round) {
        return in(round).containsAll(Set.of(ViewRole.SELF, ViewRole.MENTOR));
    }

    /** Who has looked in this round. */
    Set<ViewRole> in(int round) {
        return of(round).stream()
                .map(view -> view.content().role())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ViewRole.class)));
    }

    List<PlanItem<Assessment>> of(int round) {
        return views.stream().filter(view -> view.content().round() == round).toList();
    }

    /** The view that this person has given in a round. */
    Optional<PlanItem<Assessment>> of(int round, UserKey author) {
        return of(round).stream().filter(view -> view.author().equals(author)).findFirst();
    }
}

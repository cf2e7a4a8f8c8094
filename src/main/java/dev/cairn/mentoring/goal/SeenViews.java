package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of the views on a goal both of its pair know, whether they may read them or not.
 *
 * @param round the one that somebody looked in last, else the first
 * @param revealed whether that is closed
 * @param in who has looked in it
 * @param points what to speak of: gaps of the round that was revealed last, and views that are missing in the latest
 */
public record SeenViews(int round, boolean revealed, Set<ViewRole> in, List<ViewPoint> points) {
    static final SeenViews NONE = new SeenViews(1, false, Set.of(), List.of());

    static SeenViews of(Rounds rounds, List<UserKey> invited) {
        int latest = rounds.latest();
        return latest == 0
                ? NONE
                : new SeenViews(
                        latest,
                        rounds.isClosed(latest),
                        rounds.in(latest),
                        Stream.concat(gaps(rounds).stream(), missing(rounds, latest, invited).stream())
                                .toList());
    }

    private static List<ViewPoint> gaps(Rounds rounds) {
        int round = rounds.lastClosed();
        Optional<Integer> own = rounds.of(round).stream()
                .map(PlanItem::content)
                .filter(view -> view.role() == ViewRole.SELF)
                .map(Assessment::level)
                .findFirst();
        return rounds.of(round).stream()
                .map(view -> new ViewPoint(
                        ViewPoint.Type.GAP,
                        round,
                        view.content().role(),
                        view.content().role() == ViewRole.STAKEHOLDER ? view.author() : null,
                        Math.abs(view.content().level() - own.orElseThrow())))
                .filter(point -> point.steps() > 0)
                .toList();
    }

    private static List<ViewPoint> missing(Rounds rounds, int round, List<UserKey> invited) {
        List<ViewPoint> missing = new ArrayList<>();
        for (ViewRole role : List.of(ViewRole.SELF, ViewRole.MENTOR)) {
            if (!rounds.in(round).contains(role)) {
                missing.add(new ViewPoint(ViewPoint.Type.MISSING_VIEW, round, role, null, 0));
            }
        }
        invited.stream()
                .filter(person -> rounds.of(round, person).isEmpty())
                .forEach(person -> missing.add(
                        new ViewPoint(ViewPoint.Type.MISSING_VIEW, round, ViewRole.STAKEHOLDER, person, 0)));
        return missing;
    }
}

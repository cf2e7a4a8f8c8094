package dev.cairn.mentoring.progress.rest;

import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.Attention;
import dev.cairn.mentoring.progress.Group;
import dev.cairn.mentoring.progress.Totals;
import dev.cairn.mentoring.progress.rest.ProgressRepresentation.Goals;
import dev.cairn.mentoring.progress.rest.ProgressRepresentation.Milestones;
import dev.cairn.mentoring.progress.rest.ProgressRepresentation.Part;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What mentorships of a space come to in JSON.
 *
 * @param groups none where nothing was said by what to put them together
 */
public record ProgressSummaryRepresentation(Sums totals, List<GroupSums> groups) {
    static ProgressSummaryRepresentation of(
            Totals totals, List<Group> groups, Function<UserKey, PersonRepresentation> people) {
        return new ProgressSummaryRepresentation(
                Sums.of(totals),
                groups.stream()
                        .map(one -> new GroupSums(
                                one.mentor() == null ? null : people.apply(one.mentor()),
                                Written.wordOrNull(one.kind()),
                                Sums.of(one.totals())))
                        .toList());
    }

    /**
     * @param orMore whether there are others that were not looked at
     * @param stages how many are in each
     * @param wanting how many want attention today
     * @param attention how many want it in what
     * @param rhythm how many of the latest check-ins were held near their day
     */
    public record Sums(
            int mentorships,
            boolean orMore,
            Map<String, Integer> stages,
            int wanting,
            Map<String, Integer> attention,
            Goals goals,
            Milestones milestones,
            Part claims,
            Part rhythm) {
        static Sums of(Totals totals) {
            return new Sums(
                    totals.mentorships(),
                    totals.orMore(),
                    counts(List.of(Stage.PROPOSED, Stage.ACTIVE, Stage.PAUSED, Stage.CONCLUDED), totals::in),
                    totals.wanting(),
                    counts(List.of(Attention.values()), totals::wantingIn),
                    new Goals(totals.goals().part(), totals.goals().of(), totals.goalsChanged()),
                    new Milestones(
                            totals.milestones().part(), totals.milestones().of(), totals.overdue()),
                    Part.of(totals.claims()),
                    Part.of(totals.kept()));
        }

        private static <E extends Enum<E>> Map<String, Integer> counts(List<E> kinds, ToIntFunction<E> count) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            kinds.forEach(kind -> counts.put(Written.word(kind), count.applyAsInt(kind)));
            return counts;
        }
    }

    /**
     * @param mentor whose they are; null where they are put together by something else
     * @param kind of aim, or the emphasis; null by mentor, and for those that have none
     */
    public record GroupSums(
            @Nullable PersonRepresentation mentor, @Nullable String kind, Sums totals) {}
}

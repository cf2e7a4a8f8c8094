package dev.cairn.mentoring.progress.rest;

import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.progress.ProgressPage;
import dev.cairn.mentoring.progress.Share;
import dev.cairn.mentoring.progress.Summary;
import dev.cairn.mentoring.progress.Tally;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of the mentorships of a space in JSON.
 *
 * @param next to be asked for as {@code after}; null if this is the last part
 */
public record ProgressRepresentation(
        int size, List<Row> results, @Nullable UUID next) {
    static ProgressRepresentation of(
            ProgressPage page, Function<UserKey, PersonRepresentation> people, LocalDate today) {
        return new ProgressRepresentation(
                page.rows().size(),
                page.rows().stream().map(one -> Row.of(one, people, today)).toList(),
                page.next() == null ? null : page.next().mentorship().value());
    }

    /**
     * What the table tells of one mentorship.
     *
     * @param rhythm how many of the latest check-ins were held near their day
     * @param attention in what it may want a hand; why is the pair's
     * @param weeksSinceReview whole weeks since the two last went through their plan; null if never
     */
    public record Row(
            UUID id,
            String pageId,
            PersonRepresentation mentor,
            PersonRepresentation mentee,
            String stage,
            Goals goals,
            Milestones milestones,
            Part claims,
            @Nullable LocalDate lastCheckIn,
            @Nullable LocalDate nextCheckIn,
            Part rhythm,
            List<String> attention,
            @Nullable Long weeksSinceReview,
            List<String> aims) {
        static Row of(Summary one, Function<UserKey, PersonRepresentation> people, LocalDate today) {
            Tally tally = one.tally();
            return new Row(
                    one.mentorship().value(),
                    one.homePage().toString(),
                    people.apply(one.mentorKey()),
                    people.apply(one.menteeKey()),
                    Written.word(one.stage()),
                    new Goals(tally.goals().part(), tally.goals().of(), tally.goalsChanged()),
                    new Milestones(tally.milestones().part(), tally.milestones().of(), tally.overdue(today)),
                    Part.of(tally.claims()),
                    one.talks().last(),
                    one.talks().next(),
                    Part.of(one.talks().kept(today)),
                    words(one.attention(today)),
                    new PlanReview(one.reviewedOn(), null).weeksAgo(today),
                    words(one.aims()));
        }

        /** In the order in which they are declared. */
        private static <E extends Enum<E>> List<String> words(Collection<E> constants) {
            return new TreeSet<>(constants).stream().map(Written::word).toList();
        }
    }

    /** @param changed given up with a reason */
    public record Goals(int part, int of, int changed) {}

    /** @param overdue not reached, and their day has passed */
    public record Milestones(int part, int of, int overdue) {}

    /** So many of so many. */
    public record Part(int part, int of) {
        static Part of(Share share) {
            return new Part(share.part(), share.of());
        }
    }
}

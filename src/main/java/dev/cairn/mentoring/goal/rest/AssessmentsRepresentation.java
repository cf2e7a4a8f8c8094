package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.SeenViews;
import dev.cairn.mentoring.goal.ViewPoint;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.ListRepresentation;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The views on a goal that their reader may know of, and what they may know of the others.
 *
 * @param round the one that somebody looked in last, else the first
 * @param revealed whether that is closed, so that its views are among the results
 * @param in who has looked in it
 * @param points what to speak of at the next check-in
 */
public record AssessmentsRepresentation<T>(
        int start,
        int limit,
        int size,
        long total,
        List<T> results,
        @Nullable String next,
        int round,
        boolean revealed,
        List<String> in,
        List<PointRepresentation> points) {
    /** A gap or a missing view. */
    public record PointRepresentation(
            String type, int round, String role, @Nullable PersonRepresentation person, int steps) {}

    static <T> AssessmentsRepresentation<T> of(
            ListRepresentation<T> list, SeenViews views, Function<UserKey, PersonRepresentation> people) {
        return new AssessmentsRepresentation<>(
                list.start(),
                list.limit(),
                list.size(),
                list.total(),
                list.results(),
                list.next(),
                views.round(),
                views.revealed(),
                views.in().stream().map(Written::word).toList(),
                views.points().stream().map(point -> point(point, people)).toList());
    }

    private static PointRepresentation point(ViewPoint point, Function<UserKey, PersonRepresentation> people) {
        return new PointRepresentation(
                Written.word(point.type()),
                point.round(),
                Written.word(point.role()),
                point.person() == null ? null : people.apply(point.person()),
                point.steps());
    }
}

package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.Move;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A milestone in JSON, as its pair sees it.
 *
 * @param overdue whether its day has passed, in the host's time zone, and it is still planned
 * @param moves each time its day was moved, the first first
 * @param wordedBy whose words it stands in
 * @param agreedBy the other one, once they have agreed to these
 */
public record MilestoneRepresentation(
        UUID id,
        long revision,
        UUID mentorshipId,
        UUID goalId,
        String title,
        @Nullable String indicator,
        LocalDate due,
        boolean overdue,
        List<PersonRepresentation> owners,
        String state,
        @Nullable LocalDate reachedOn,
        @Nullable String stateReason,
        List<MoveRepresentation> moves,
        PersonRepresentation wordedBy,
        @Nullable PersonRepresentation agreedBy,
        String audience,
        List<String> can) {

    /** One time that a milestone's day was moved. */
    public record MoveRepresentation(
            LocalDate from, LocalDate to, String reason, PersonRepresentation by, LocalDate on) {}

    /** A milestone in JSON, as those see it who may view the home page and are not of the pair, once the mentee has shared it with them. */
    public record Outline(
            UUID id,
            @Nullable UUID goalId,
            String title,
            LocalDate due,
            boolean overdue,
            String state,
            @Nullable LocalDate reachedOn,
            List<String> can) {}

    static Record of(SeenMilestone seen, Function<UserKey, PersonRepresentation> people) {
        return seen.pairOnly()
                .<Record>map(milestone -> whole(seen, milestone, people))
                .orElseGet(() -> new Outline(
                        seen.id().value(),
                        seen.goal() == null ? null : seen.goal().value(),
                        seen.title(),
                        seen.due(),
                        seen.overdue(),
                        Written.word(seen.state()),
                        seen.reachedOn(),
                        can(seen)));
    }

    /** Everybody whom the JSON of this milestone names. */
    static Stream<UserKey> people(SeenMilestone seen) {
        return seen.pairOnly().stream()
                .flatMap(milestone -> Stream.of(
                                milestone.owners().stream(),
                                milestone.moves().stream().map(Move::by),
                                Stream.of(milestone.accord().proposedBy()),
                                Stream.ofNullable(milestone.accord().agreedBy()))
                        .flatMap(people -> people));
    }

    private static MilestoneRepresentation whole(
            SeenMilestone seen, Milestone milestone, Function<UserKey, PersonRepresentation> people) {
        return new MilestoneRepresentation(
                milestone.id().value(),
                milestone.revision(),
                milestone.mentorship().value(),
                milestone.goal().value(),
                milestone.title(),
                milestone.indicator(),
                milestone.due(),
                seen.overdue(),
                milestone.owners().stream().map(people).toList(),
                Written.word(milestone.state()),
                milestone.reachedOn(),
                milestone.stateReason(),
                milestone.moves().stream()
                        .map(move -> new MoveRepresentation(
                                move.from(), move.to(), move.reason(), people.apply(move.by()), move.on()))
                        .toList(),
                people.apply(milestone.accord().proposedBy()),
                milestone.accord().agreedBy() == null
                        ? null
                        : people.apply(milestone.accord().agreedBy()),
                Written.word(milestone.audience()),
                can(seen));
    }

    private static List<String> can(SeenMilestone seen) {
        return seen.can().stream().map(Written::word).toList();
    }
}

package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal, with a day (R22).
 *
 * @param revision counts its changes, from 1
 * @param indicator by what one will know that it is reached
 * @param moves each time its day was moved, the first first
 * @param stateReason why it was dropped
 */
public record Milestone(
        MilestoneId id,
        long revision,
        MentorshipId mentorship,
        GoalId goal,
        String title,
        @Nullable String indicator,
        LocalDate due,
        List<UserKey> owners,
        MilestoneState state,
        @Nullable String stateReason,
        @Nullable LocalDate reachedOn,
        List<Move> moves,
        UserKey author,
        Audience audience,
        Instant createdAt)
        implements Item {
    public Milestone {
        owners = List.copyOf(owners);
        moves = List.copyOf(moves);
        if ((state == MilestoneState.REACHED) != (reachedOn != null)) {
            throw new IllegalArgumentException("a milestone has a day of reaching when it is reached, and only then");
        }
    }

    /** Whether its day has passed and it is still planned. */
    public boolean isOverdue(LocalDate today) {
        return state == MilestoneState.PLANNED && due.isBefore(today);
    }

    UUID uuid() {
        return id.value();
    }

    private Milestone next(MilestoneState next, @Nullable String reason, @Nullable LocalDate on) {
        return new Milestone(
                id,
                revision + 1,
                mentorship,
                goal,
                title,
                indicator,
                due,
                owners,
                next,
                reason,
                on,
                moves,
                author,
                audience,
                createdAt);
    }

    Milestone reached(LocalDate on) {
        return next(MilestoneState.REACHED, null, on);
    }

    Milestone reopened() {
        return next(MilestoneState.PLANNED, null, null);
    }

    Milestone dropped(String reason) {
        return next(MilestoneState.DROPPED, reason, null);
    }

    Milestone moved(Move move) {
        return new Milestone(
                id,
                revision + 1,
                mentorship,
                goal,
                title,
                indicator,
                move.to(),
                owners,
                state,
                stateReason,
                reachedOn,
                Stream.concat(moves.stream(), Stream.of(move)).toList(),
                author,
                audience,
                createdAt);
    }

    /** The same, as its next revision. */
    Milestone again() {
        return with(title, indicator, due, owners, audience);
    }

    Milestone with(
            String newTitle,
            @Nullable String newIndicator,
            LocalDate newDue,
            List<UserKey> newOwners,
            Audience newAudience) {
        return new Milestone(
                id,
                revision + 1,
                mentorship,
                goal,
                newTitle,
                newIndicator,
                newDue,
                newOwners,
                state,
                stateReason,
                reachedOn,
                moves,
                author,
                newAudience,
                createdAt);
    }
}

package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal, with a day (R22).
 *
 * @param revision counts its changes, from 1
 * @param indicator by what one will know that it is reached
 * @param moves each time its day was moved, the first first
 * @param accord whose words it stands in, and whether both agree
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
        Accord accord,
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

    Milestone reached(LocalDate on) {
        return as(title, indicator, due, owners, MilestoneState.REACHED, null, on, moves, accord, audience);
    }

    Milestone reopened() {
        return as(title, indicator, due, owners, MilestoneState.PLANNED, null, null, moves, accord, audience);
    }

    Milestone dropped(String reason) {
        return as(title, indicator, due, owners, MilestoneState.DROPPED, reason, null, moves, accord, audience);
    }

    /** On another day, to which the other one has not agreed yet. */
    Milestone moved(Move move) {
        List<Move> all = Stream.concat(moves.stream(), Stream.of(move)).toList();
        Accord next = Accord.proposed(move.by());
        return as(title, indicator, move.to(), owners, state, stateReason, reachedOn, all, next, audience);
    }

    /** With the other one's word. */
    Milestone agreed(UserKey by) {
        return as(title, indicator, due, owners, state, stateReason, reachedOn, moves, accord.agreed(by), audience);
    }

    /** The same, as its next revision. */
    Milestone again() {
        return as(title, indicator, due, owners, state, stateReason, reachedOn, moves, accord, audience);
    }

    /** In somebody's other words, to which the other one has not agreed yet; who sees it is none of these. */
    Milestone with(
            String newTitle,
            @Nullable String newIndicator,
            LocalDate newDue,
            List<UserKey> newOwners,
            Audience newAudience,
            UserKey by) {
        boolean sameWords = newTitle.equals(title)
                && Objects.equals(newIndicator, indicator)
                && newDue.equals(due)
                && newOwners.equals(owners);
        Accord next = sameWords ? accord : Accord.proposed(by);
        return as(newTitle, newIndicator, newDue, newOwners, state, stateReason, reachedOn, moves, next, newAudience);
    }

    private Milestone as(
            String newTitle,
            @Nullable String newIndicator,
            LocalDate newDue,
            List<UserKey> newOwners,
            MilestoneState newState,
            @Nullable String newStateReason,
            @Nullable LocalDate newReachedOn,
            List<Move> newMoves,
            Accord newAccord,
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
                newState,
                newStateReason,
                newReachedOn,
                newMoves,
                newAccord,
                author,
                newAudience,
                createdAt);
    }
}

package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a mentorship.
 *
 * @param revision counts its changes, from 1; its place among its siblings is none of them
 * @param parent the goal that it is a part of; null at the top
 * @param position orders it among its siblings; equal ones come in the order of their making
 * @param author who proposed it
 * @param stateReason why it was dropped
 */
public record Goal(
        GoalId id,
        long revision,
        MentorshipId mentorship,
        @Nullable GoalId parent,
        int position,
        GoalContent content,
        GoalState state,
        @Nullable String stateReason,
        @Nullable LocalDate reachedOn,
        UserKey author,
        Audience audience,
        Instant createdAt)
        implements Item {
    public Goal {
        if ((state == GoalState.REACHED) != (reachedOn != null)) {
            throw new IllegalArgumentException("a goal has a day of reaching when it is reached, and only then");
        }
    }

    UUID uuid() {
        return id.value();
    }

    private Goal next(GoalState next, @Nullable String reason, @Nullable LocalDate on) {
        return new Goal(
                id, revision + 1, mentorship, parent, position, content, next, reason, on, author, audience, createdAt);
    }

    Goal agreed() {
        return next(GoalState.OPEN, null, null);
    }

    Goal reached(LocalDate on) {
        return next(GoalState.REACHED, null, on);
    }

    Goal reopened() {
        return next(GoalState.OPEN, null, null);
    }

    Goal dropped(String reason) {
        return next(GoalState.DROPPED, reason, null);
    }

    Goal with(GoalContent newContent, Audience newAudience) {
        return new Goal(
                id,
                revision + 1,
                mentorship,
                parent,
                position,
                newContent,
                state,
                stateReason,
                reachedOn,
                author,
                newAudience,
                createdAt);
    }

    /** Part of another goal, without counting as a change by itself. */
    Goal under(@Nullable GoalId newParent, int newPosition) {
        return new Goal(
                id,
                revision,
                mentorship,
                newParent,
                newPosition,
                content,
                state,
                stateReason,
                reachedOn,
                author,
                audience,
                createdAt);
    }

    Goal at(int newPosition) {
        return under(parent, newPosition);
    }
}

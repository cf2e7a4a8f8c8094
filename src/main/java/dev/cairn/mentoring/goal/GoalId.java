package dev.cairn.mentoring.goal;

import java.util.UUID;

/** Names a goal for good. */
public record GoalId(UUID value) {
    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

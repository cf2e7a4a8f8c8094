package dev.cairn.mentoring.goal;

import java.util.UUID;

/** Names a milestone for good. */
public record MilestoneId(UUID value) {
    public static MilestoneId random() {
        return new MilestoneId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

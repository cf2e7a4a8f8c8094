package dev.cairn.mentoring.goal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names an item of a plan for good. */
public record PlanItemId(UUID value) {
    public static PlanItemId random() {
        return new PlanItemId(UUID.randomUUID());
    }

    static @Nullable PlanItemId ofNullable(@Nullable UUID value) {
        return value == null ? null : new PlanItemId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

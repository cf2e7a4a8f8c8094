package dev.cairn.mentoring.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a step of a lifecycle.
 *
 * @param reason why, in the person's own words
 * @param on the day it happened; today if null
 */
public record Step(@Nullable String reason, @Nullable LocalDate on) {
    public static Step plain() {
        return new Step(null, null);
    }

    public static Step because(String reason) {
        return new Step(reason, null);
    }

    public static Step on(LocalDate day) {
        return new Step(null, day);
    }
}

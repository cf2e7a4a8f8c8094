package dev.cairn.mentoring.mentorship;

import org.jspecify.annotations.Nullable;

/**
 * What one side has promised the other (R63). Nothing is ever computed from it.
 *
 * @param measure how both see that it is kept
 * @param ifNeglected what was agreed for when it is not
 */
public record Commitment(
        Side side,
        String what,
        @Nullable String measure,
        @Nullable String ifNeglected) {
    /** Whose promise it is. */
    public enum Side {
        MENTOR,
        MENTEE
    }
}

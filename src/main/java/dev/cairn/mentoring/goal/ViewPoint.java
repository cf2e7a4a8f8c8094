package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Something to speak of at the next check-in (R13): a view that differs from the mentee's own, or one that is missing.
 *
 * @param role whose view it is
 * @param person who, if that is a stakeholder
 * @param steps how far it is from the mentee's own; 0 if it is missing
 */
public record ViewPoint(
        Type type, int round, ViewRole role, @Nullable UserKey person, int steps) {
    /** What there is to speak of. */
    public enum Type {
        GAP,
        MISSING_VIEW
    }
}

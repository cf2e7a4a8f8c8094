package dev.cairn.mentoring.shared;

import org.jspecify.annotations.Nullable;

/**
 * The revision that a change was made from.
 *
 * @param revision null if the caller did not say
 */
public record Expected(@Nullable Long revision) {
    public static Expected revision(long revision) {
        return new Expected(revision);
    }

    public static Expected unstated() {
        return new Expected(null);
    }

    /** @throws Conflict {@code revision-missing} or {@code changed-meanwhile} */
    public void check(long actual) {
        if (revision == null) {
            throw new Conflict(Conflict.REVISION_MISSING);
        }
        if (revision != actual) {
            throw Conflict.changedMeanwhile();
        }
    }
}

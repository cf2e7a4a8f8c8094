package dev.cairn.mentoring.shared;

import java.util.function.Supplier;

/** Runs changes so that each happens whole or not at all. Reads need none, and a page being rendered opens none. */
public interface Transactions {
    /**
     * One guarded change in one transaction.
     *
     * @throws Conflict {@code changed-meanwhile} if somebody else took the same guard first, or the database gave this change up
     */
    <T> T guarded(Supplier<T> change);

    /**
     * The same for a rule that spans rows: a lost race is tried again, up to three times in all, each in a new transaction, because what the
     * change depends on may have become different without being in its way.
     *
     * @throws Conflict {@code changed-meanwhile} if it lost each time
     */
    <T> T retried(Supplier<T> change);
}

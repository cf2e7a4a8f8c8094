package dev.cairn.mentoring.confluence;

import dev.cairn.mentoring.shared.Causes;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** Tells a change that came second, or met another in opposite order, from a fault of ours. */
final class LostRace {
    private static final String CONSTRAINT_VIOLATION_CLASS = "23";

    /** Serialization failure, deadlock, and lock timeouts of H2 and PostgreSQL; the last two are H2's own codes as states. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "HYT00", "55P03", "90131", "50200");

    private LostRace() {}

    /** Whether one is anywhere in the chain of causes. */
    static boolean isIn(Throwable failure) {
        return Causes.of(failure).stream().anyMatch(cause -> isState(cause) || isFailedRollback(cause));
    }

    private static boolean isState(Throwable failure) {
        if (!(failure instanceof SQLException sql) || sql.getSQLState() == null) {
            return false;
        }
        return sql.getSQLState().startsWith(CONSTRAINT_VIOLATION_CLASS) || STATES.contains(sql.getSQLState());
    }

    /** H2 reports some deadlocks only by a rollback that fails, without a state. Compared by name: Spring's classes are the host's affair. */
    private static boolean isFailedRollback(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure.getClass().getSimpleName().equals("TransactionSystemException")
                && (message.contains("roll back") || message.contains("rollback"));
    }
}

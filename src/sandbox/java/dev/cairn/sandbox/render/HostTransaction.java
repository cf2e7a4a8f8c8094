package dev.cairn.sandbox.render;

import dev.cairn.sandbox.database.Database;
import java.util.Optional;
import java.util.function.Supplier;

/** The transaction that the host opens round the rendering of a page. */
public interface HostTransaction {
    /** Runs the work in a transaction; throws when that was marked for rollback by the time it should commit. */
    <T> T run(Supplier<T> work);

    /** Who marked the transaction in progress for rollback, if anyone did. */
    Optional<String> markedForRollback();

    static HostTransaction of(Database database) {
        return new HostTransaction() {
            @Override
            public <T> T run(Supplier<T> work) {
                return database.inTransaction(work);
            }

            @Override
            public Optional<String> markedForRollback() {
                return database.markedForRollback();
            }
        };
    }
}

package dev.cairn.sandbox.database;

import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions as Confluence has them: work joins the present one or begins one, and an exception that crosses a joined
 * one marks the whole for rollback, whoever swallows it later. The mark remembers who made it.
 */
final class HostTransactions {
    private final TransactionTemplate template;
    private final ThreadLocal<@Nullable String> mark = new ThreadLocal<>();

    HostTransactions(DataSource dataSource) {
        template = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    static boolean active() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    <T> T execute(Supplier<T> work) {
        return active() ? join(work) : begin(work);
    }

    /** Marks the present transaction for rollback. */
    void mark(String culprit) {
        if (active() && mark.get() == null) {
            mark.set(culprit);
        }
    }

    /** Who marked the present transaction for rollback, if anyone did. */
    Optional<String> marked() {
        return Optional.ofNullable(mark.get());
    }

    @SuppressWarnings("NullAway") // a supplier may answer null where its type says so
    private <T> T join(Supplier<T> work) {
        return template.execute(status -> {
            try {
                return work.get();
            } catch (RuntimeException | Error e) {
                mark(Culprit.of(e));
                throw e;
            }
        });
    }

    @SuppressWarnings("NullAway") // as above
    private <T> T begin(Supplier<T> work) {
        try {
            return template.execute(status -> {
                T result = work.get();
                marked().ifPresent(culprit -> {
                    throw new TransactionMarkedForRollback(culprit);
                });
                return result;
            });
        } finally {
            mark.remove();
        }
    }
}

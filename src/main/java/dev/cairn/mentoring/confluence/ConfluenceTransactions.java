package dev.cairn.mentoring.confluence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Problem;
import dev.cairn.mentoring.shared.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** Changes in Confluence's transactions, which Active Objects shares. What the database refuses because of a race becomes a {@link Conflict}. */
@Named
final class ConfluenceTransactions implements Transactions {
    private static final int ATTEMPTS = 3;

    private final TransactionTemplate transactions;
    private final Changes changes;

    @Inject
    ConfluenceTransactions(TransactionTemplate transactions, Changes changes) {
        this.transactions = transactions;
        this.changes = changes;
    }

    @Override
    public <T> T guarded(Supplier<T> change) {
        return changes.followed(() -> attempt(change, 1));
    }

    @Override
    public <T> T retried(Supplier<T> change) {
        return changes.followed(() -> attempt(change, ATTEMPTS));
    }

    private <T> T attempt(Supplier<T> change, int attempts) {
        for (int left = attempts; left > 0; left--) {
            try {
                return transactions.execute(change::get);
            } catch (Problem refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                if (!LostRace.isIn(failure)) {
                    throw failure;
                }
            }
        }
        throw Conflict.changedMeanwhile();
    }
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.shared.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/**
 * Keeps what is shared in a check-in and its closing apart. Of two that change one check-in at once, in whatever fields, the second one starts again
 * and sees what the first one did: nothing slips into a check-in while it is closed, and nothing is confirmed that was not seen.
 */
@Named
class CheckInGuard {
    private final Journal journal;
    private final Transactions transactions;

    @Inject
    CheckInGuard(Journal journal, Transactions transactions) {
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Does a change in a transaction, in which nobody else changes this check-in. */
    <T> T alone(CheckInId id, Supplier<T> change) {
        return transactions.retried(() -> {
            take(id);
            return change.get();
        });
    }

    /** The same within a transaction that is under way and is retried. */
    void take(CheckInId id) {
        String name = "in:" + id;
        journal.take(name, journal.taken(name) + 1);
    }
}

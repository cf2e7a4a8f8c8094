package dev.cairn.mentoring.confluence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.shared.Transactions;

/** Hands the plugin's transactions to tests of other packages. */
public final class TransactionsOn {
    private TransactionsOn() {}

    public static Transactions host(TransactionTemplate template, Changes changes) {
        return new ConfluenceTransactions(template, changes);
    }
}

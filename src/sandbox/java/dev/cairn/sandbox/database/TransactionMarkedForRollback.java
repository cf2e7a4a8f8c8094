package dev.cairn.sandbox.database;

/** The host could not commit, because an exception that was swallowed later had marked its transaction for rollback. */
public final class TransactionMarkedForRollback extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransactionMarkedForRollback(String culprit) {
        super("the transaction was marked for rollback, and the exception was swallowed: " + culprit);
    }
}

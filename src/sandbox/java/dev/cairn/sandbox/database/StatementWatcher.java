package dev.cairn.sandbox.database;

/** Sees each statement of the host's database in the thread that runs it. */
public interface StatementWatcher {

    /** May refuse the statement by an unchecked exception. */
    void beforeStatement(String sql);

    /** The statement was refused by the database. */
    default void afterFailure(String sql, Throwable cause) {}
}

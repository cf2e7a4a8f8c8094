package com.atlassian.sal.api.transaction;

/**
 * Work for one transaction.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}

package com.atlassian.sal.api.transaction;

/**
 * Runs work in the host's transaction: joins the present one, else begins one. An exception marks it for rollback.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6 and the correction under section 0.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}

package com.atlassian.sal.api.user;

/**
 * What SAL tells of an account.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6 (getUserKey and getUsername are called on platform 8).
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();
}

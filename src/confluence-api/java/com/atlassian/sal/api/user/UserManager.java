package com.atlassian.sal.api.user;

/**
 * Accounts, and who asks. Confluence has a bean {@code userManager} of its own: import this one as
 * {@code salUserManager}.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6 (all called on platform 8).
 */
public interface UserManager {
    /** Null for an anonymous visitor, in jobs and in listeners. */
    UserProfile getRemoteUser();

    /** Null for an anonymous visitor, in jobs and in listeners. */
    UserKey getRemoteUserKey();

    /** Null where no such account exists. */
    UserProfile getUserProfile(String username);

    /** Null where no such account exists. */
    UserProfile getUserProfile(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(UserKey userKey);
}

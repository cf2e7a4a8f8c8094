package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/** Finds people. Since 7.16. Source: facts 2.4 (JDOC 7.19.14, 8.1.1); both lookups by key are called on 10.x. */
public interface ConfluenceUserResolver {
    /** The person with this name, or null. */
    ConfluenceUser getUserByName(String name);

    /** The person with this key if the account still exists, or null. */
    ConfluenceUser getExistingUserByKey(UserKey key);
}

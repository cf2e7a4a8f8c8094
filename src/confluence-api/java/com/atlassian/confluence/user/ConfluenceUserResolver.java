package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Finds people. Since 7.16. Source: facts 2.4 (JDOC 7.19.14, 8.1.1); both lookups by key are called on 10.x. */
public interface ConfluenceUserResolver {
    /** The person with this name, or null. */
    ConfluenceUser getUserByName(String name);

    /** The people with these keys, as far as they are known. */
    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys);

    /** The person with this key if the account still exists, or null. */
    ConfluenceUser getExistingUserByKey(UserKey key);
}

package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A person known to Confluence, with the key that outlives a rename. Source: facts 2.4 (SRC10). */
public interface ConfluenceUser extends User {
    UserKey getKey();
}

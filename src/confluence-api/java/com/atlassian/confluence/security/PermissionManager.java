package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** Answers who may do what. Source: facts 2.5; the one method whose signature was read for 10.x (JDOC 9.4.0, 10.1.2). */
public interface PermissionManager {
    /** Those of the objects that the person (null for anonymous) has the permission on, in their order. */
    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}

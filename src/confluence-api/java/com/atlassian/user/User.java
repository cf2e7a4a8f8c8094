package com.atlassian.user;

import java.security.Principal;

/** A person as the user directory knows them. Source: signatures atlassian-user 3.0; still in use on 10.2.15 (facts 2.4). */
public interface User extends Entity, Principal {
    @Override
    String getName();

    String getFullName();

    String getEmail();
}

package com.atlassian.confluence.security;

/** What a person may do to something. A class with constants, not an enum. Source: facts 2.5 (JDOC 5.5 to 8.0). */
public class Permission {
    public static final Permission VIEW = new Permission();
    public static final Permission EDIT = new Permission();
    public static final Permission ADMINISTER = new Permission();

    private Permission() {}
}

package com.atlassian.confluence.user;

/** The service through which plugins reach people. Source: facts 2.4 (JDOC 8.1.1 for the super interface, SRC10 as a service). */
public interface UserAccessor extends ConfluenceUserResolver {}

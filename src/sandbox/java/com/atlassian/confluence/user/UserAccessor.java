package com.atlassian.confluence.user;

/** The declaration of the same name, and a question that plugins may look for by its name: it was never read for 10. */
public interface UserAccessor extends ConfluenceUserResolver {
    boolean isDeactivated(String name);
}

package com.atlassian.confluence.core;

/**
 * Anything with content: a page, a blog post, a comment. A class in the host; whether it is abstract does not matter for
 * linking; its place in the hierarchy is as in JDOC 10.1.0. Source: facts 2.3 and 8.7 (SRC10) for all members but one:
 * {@link #isDeleted()} is called on a page, beside {@code getContentStatus} and {@code isCurrent}, by the public plugin
 * class {@code com.flock.app.serializer.PageAdapter}; unverified on 10.2.
 */
public abstract class ContentEntityObject {
    /** The content's id; 0 before it is saved for the first time. */
    public abstract long getId();

    public abstract String getTitle();

    /** The path within the site, beginning with a slash and without the context path. */
    public abstract String getUrlPath();

    /** Whether the content lies in the trash. Unverified on 10.2. */
    public abstract boolean isDeleted();
}

package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;

/** A blog post has a new version. */
public final class BlogPostUpdateEvent extends BlogPostEvent {
    public BlogPostUpdateEvent(ContentEntityObject post) {
        super(post);
    }
}

package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;

/** A blog post is gone for good. */
public final class BlogPostRemoveEvent extends BlogPostEvent {
    public BlogPostRemoveEvent(ContentEntityObject post) {
        super(post);
    }
}

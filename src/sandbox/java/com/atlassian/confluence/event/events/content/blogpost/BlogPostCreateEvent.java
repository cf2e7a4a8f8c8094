package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;

/** A blog post was made. */
public final class BlogPostCreateEvent extends BlogPostEvent {
    public BlogPostCreateEvent(ContentEntityObject post) {
        super(post);
    }
}

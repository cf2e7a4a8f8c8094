package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;

/** A blog post went to the trash. */
public final class BlogPostTrashedEvent extends BlogPostEvent {
    public BlogPostTrashedEvent(ContentEntityObject post) {
        super(post);
    }
}

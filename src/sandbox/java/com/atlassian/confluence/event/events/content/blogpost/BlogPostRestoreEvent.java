package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;

/** A blog post came back from the trash. */
public final class BlogPostRestoreEvent extends BlogPostEvent {
    public BlogPostRestoreEvent(ContentEntityObject post) {
        super(post);
    }
}

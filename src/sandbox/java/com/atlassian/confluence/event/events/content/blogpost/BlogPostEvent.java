package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

/** Something happened to a blog post. */
public abstract class BlogPostEvent extends ContentEvent {
    private final ContentEntityObject post;

    protected BlogPostEvent(ContentEntityObject post) {
        this.post = post;
    }

    @Override
    public ContentEntityObject getContent() {
        return post;
    }
}

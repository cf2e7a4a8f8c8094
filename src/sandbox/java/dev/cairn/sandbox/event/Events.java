package dev.cairn.sandbox.event;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpacePermissionsUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.SpaceEntity;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what happens to content. Listeners run at once, in the thread and the transaction of the change, before it
 * is committed (facts 8.2).
 */
public final class Events {
    private final Consumer<Object> publisher;

    public Events(Consumer<Object> publisher) {
        this.publisher = publisher;
    }

    public void created(ContentEntityObject content) {
        publisher.accept(content instanceof Page page ? new PageCreateEvent(page) : new BlogPostCreateEvent(content));
    }

    public void updated(ContentEntityObject content) {
        publisher.accept(content instanceof Page page ? new PageUpdateEvent(page) : new BlogPostUpdateEvent(content));
    }

    public void trashed(ContentEntityObject content) {
        publisher.accept(content instanceof Page page ? new PageTrashedEvent(page) : new BlogPostTrashedEvent(content));
    }

    public void restored(ContentEntityObject content) {
        publisher.accept(content instanceof Page page ? new PageRestoreEvent(page) : new BlogPostRestoreEvent(content));
    }

    public void removed(ContentEntityObject content) {
        publisher.accept(content instanceof Page page ? new PageRemoveEvent(page) : new BlogPostRemoveEvent(content));
    }

    /** One event for a page and everything below it. */
    public void moved(ContentEntityObject content, Space oldSpace, @Nullable Page oldParent, @Nullable Page newParent) {
        if (content instanceof Page page) {
            publisher.accept(new PageMoveEvent(page, oldSpace, oldParent, newParent));
        }
    }

    /** A copy was made; its creation is told as well. */
    public void copied(ContentEntityObject copy) {
        if (copy instanceof Page page) {
            publisher.accept(new PageCopyEvent(page));
        }
    }

    public void spaceCreated(SandboxSpace space) {
        publisher.accept(new SpaceCreateEvent(new SpaceEntity(space)));
    }

    public void spaceUpdated(SandboxSpace space) {
        publisher.accept(new SpaceUpdateEvent(new SpaceEntity(space)));
    }

    public void spaceRemoved(SandboxSpace space) {
        publisher.accept(new SpaceRemoveEvent(new SpaceEntity(space)));
    }

    public void spacePermissionsChanged(SandboxSpace space) {
        publisher.accept(new SpacePermissionsUpdateEvent(new SpaceEntity(space)));
    }
}

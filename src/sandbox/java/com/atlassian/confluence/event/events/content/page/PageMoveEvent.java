package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import org.jspecify.annotations.Nullable;

/** A page went elsewhere and took everything below it along; those pages have no event of their own (facts 8.2). */
public final class PageMoveEvent extends PageEvent {
    private final Space oldSpace;
    private final @Nullable Page oldParent;
    private final @Nullable Page newParent;

    public PageMoveEvent(Page page, Space oldSpace, @Nullable Page oldParent, @Nullable Page newParent) {
        super(page);
        this.oldSpace = oldSpace;
        this.oldParent = oldParent;
        this.newParent = newParent;
    }

    public Space getOldSpace() {
        return oldSpace;
    }

    public @Nullable Page getOldParentPage() {
        return oldParent;
    }

    /** The lower-case p is the host's (facts 8.2). */
    public @Nullable Page getNewParentpage() {
        return newParent;
    }

    public boolean isMovedSpace() {
        return oldSpace.getId() != getPage().getSpace().getId();
    }
}

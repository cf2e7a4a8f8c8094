package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was copied; {@link #getPage()} is the new one. The host's own accessors were not seen (facts 8.2). */
public final class PageCopyEvent extends PageEvent {
    public PageCopyEvent(Page copy) {
        super(copy);
    }
}

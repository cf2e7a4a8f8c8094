package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page has a new version. */
public final class PageUpdateEvent extends PageEvent {
    public PageUpdateEvent(Page page) {
        super(page);
    }
}

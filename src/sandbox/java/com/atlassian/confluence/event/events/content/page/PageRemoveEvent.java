package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page is gone for good. */
public final class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Page page) {
        super(page);
    }
}

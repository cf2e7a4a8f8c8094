package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page went to the trash. */
public final class PageTrashedEvent extends PageEvent {
    public PageTrashedEvent(Page page) {
        super(page);
    }
}

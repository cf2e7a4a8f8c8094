package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was made. */
public final class PageCreateEvent extends PageEvent {
    public PageCreateEvent(Page page) {
        super(page);
    }
}

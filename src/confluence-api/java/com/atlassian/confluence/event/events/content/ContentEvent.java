package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * Something happened to content; page events descend from it (facts 8.2), told apart by their simple names
 * ({@code PageMoveEvent}, {@code PageTrashedEvent}, ...). Source: facts 2.10 (SRC10); an abstract class in JDOC 3.0 to 5.1.
 */
public abstract class ContentEvent {
    public abstract ContentEntityObject getContent();
}

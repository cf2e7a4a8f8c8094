package com.atlassian.confluence.pages;

/** Finds pages. Source: facts 2.3 (JDOC 3.4.9 to 7.12, SRC10); the super interface is left out as nothing of it is called. */
public interface PageManager {
    /** The page or blog post with this id, whether current or in the trash, or null. */
    AbstractPage getAbstractPage(long id);

    /** The current page with this title in this space, or null. */
    Page getPage(String spaceKey, String pageTitle);
}

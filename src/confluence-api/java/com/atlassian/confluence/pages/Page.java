package com.atlassian.confluence.pages;

import java.util.List;

/**
 * A page of a space's tree. Source: facts 2.3 (JDOC 8.7.2); {@link #getAncestors()} is JDOC 5.0 ("its parents, and its
 * parents' parents, right up to the root level"), still in {@code Hierarchical} which Page implements in JDOC 8.8.0;
 * unverified on 10.2, and the order is not stated there, so nothing should depend on it.
 */
public abstract class Page extends AbstractPage {
    /** The pages above this one; empty for a page at the root. */
    public abstract List<Page> getAncestors();
}

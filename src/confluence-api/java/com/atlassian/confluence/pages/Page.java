package com.atlassian.confluence.pages;

import java.util.List;

/**
 * A page of a space's tree. Source: facts 2.3 (JDOC 8.7.2). {@link #getAncestors()} is called on a page by the public
 * plugin "plantuml" of M. Griffel (class AbstractSpaceGraphMacroImpl, where it is empty for a root page) and in public
 * ScriptRunner scripts for DC, whose tests state the order; unverified on 10.2.
 */
public abstract class Page extends AbstractPage {
    /** The pages above this one, from the root of the tree downwards; empty for a page at the root. */
    public abstract List<Page> getAncestors();
}

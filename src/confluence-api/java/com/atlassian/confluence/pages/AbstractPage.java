package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** A page or a blog post. Source: facts 2.3 (SRC10). */
public abstract class AbstractPage extends SpaceContentEntityObject {}

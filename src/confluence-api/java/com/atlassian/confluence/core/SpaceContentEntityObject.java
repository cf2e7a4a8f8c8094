package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that lives in a space. Source: facts 2.3 (SRC10). */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public abstract Space getSpace();

    public abstract String getSpaceKey();
}

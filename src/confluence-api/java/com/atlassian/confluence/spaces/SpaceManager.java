package com.atlassian.confluence.spaces;

/** Finds spaces. Source: facts 2.3 (SRC10). */
public interface SpaceManager {
    /** The space with this key, or null. */
    Space getSpace(String key);
}

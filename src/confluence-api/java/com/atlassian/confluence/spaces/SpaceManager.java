package com.atlassian.confluence.spaces;

/** Looks spaces up. Source: facts 2.3 (SRC10). */
public interface SpaceManager {
    /** Null if there is none with this key. */
    Space getSpace(String key);
}

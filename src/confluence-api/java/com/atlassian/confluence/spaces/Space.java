package com.atlassian.confluence.spaces;

/** A space. A class in the host; whether it is abstract does not matter for linking. Source: facts 2.3 (SRC10). */
public abstract class Space {
    public abstract long getId();

    public abstract String getKey();

    public abstract String getName();
}

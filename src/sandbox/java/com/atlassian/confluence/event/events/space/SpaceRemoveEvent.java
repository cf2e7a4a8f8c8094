package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space is gone, with everything in it. */
public final class SpaceRemoveEvent extends SpaceEvent {
    public SpaceRemoveEvent(Space space) {
        super(space);
    }
}

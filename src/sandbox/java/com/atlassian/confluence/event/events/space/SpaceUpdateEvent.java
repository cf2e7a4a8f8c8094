package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space has another name or description. */
public final class SpaceUpdateEvent extends SpaceEvent {
    public SpaceUpdateEvent(Space space) {
        super(space);
    }
}

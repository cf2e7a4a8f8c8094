package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was made. */
public final class SpaceCreateEvent extends SpaceEvent {
    public SpaceCreateEvent(Space space) {
        super(space);
    }
}

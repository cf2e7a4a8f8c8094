package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Someone was given or lost a permission on a space. */
public final class SpacePermissionsUpdateEvent extends SpaceEvent {
    public SpacePermissionsUpdateEvent(Space space) {
        super(space);
    }
}

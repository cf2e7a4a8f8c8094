package dev.cairn.sandbox.content;

import com.atlassian.confluence.spaces.Space;

/** A space as plugins see it. */
public final class SpaceEntity extends Space {
    private final SandboxSpace space;

    public SpaceEntity(SandboxSpace space) {
        this.space = space;
    }

    @Override
    public long getId() {
        return space.id();
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpaceEntity entity && entity.space.id() == space.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(space.id());
    }
}

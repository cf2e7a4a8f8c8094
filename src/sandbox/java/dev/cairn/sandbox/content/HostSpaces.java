package dev.cairn.sandbox.content;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import org.jspecify.annotations.Nullable;

/** Spaces as plugins look them up: no rights are asked. */
final class HostSpaces implements SpaceManager {
    private final Spaces spaces;

    HostSpaces(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public @Nullable Space getSpace(String key) {
        return spaces.byKey(key).map(SpaceEntity::new).orElse(null);
    }
}

package dev.cairn.sandbox.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A space; {@code creator} is a user key. */
public record SandboxSpace(
        long id,
        String key,
        String name,
        String description,
        @Nullable Long homePageId,
        String creator,
        Instant created) {

    /** The path within the site. */
    public String urlPath() {
        return "/display/" + key;
    }
}

package dev.cairn.sandbox.render;

import com.atlassian.confluence.core.ContentEntityObject;
import org.jspecify.annotations.Nullable;

/**
 * What is rendered: a body in storage format and where it belongs.
 *
 * @param entity the content that macros are told of, absent for text that belongs to none
 * @param spaceKey the space that links without a space of their own lead into, absent where there is none
 */
public record Source(
        String storage,
        @Nullable ContentEntityObject entity,
        @Nullable String spaceKey) {
    /** A body that belongs to no content. */
    public static Source loose(String storage) {
        return new Source(storage, null, null);
    }

    /** How messages name this source. */
    String label() {
        return entity == null ? "text without a page" : "page \"" + entity.getTitle() + "\" (" + entity.getId() + ")";
    }
}

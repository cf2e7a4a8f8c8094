package dev.cairn.mentoring.shared.macro;

import dev.cairn.mentoring.shared.PageId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mentorship a macro speaks of, as its parameters say it.
 *
 * @param page a title, with or without a space key
 */
public record NamedPlace(
        @Nullable UUID mentorship, @Nullable String page) {

    /** A place in the wiki, as those who look there call it. */
    public interface Naming<P> {
        /**
         * @param here the page that the macro stands on
         * @param page the one that it names
         */
        P place(@Nullable PageId here, @Nullable UUID mentorship, @Nullable PageId page);
    }

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    public static NamedPlace from(MacroParameters parameters) {
        return new NamedPlace(
                parameters.uuid("mentorship").orElse(null),
                parameters.text("page").orElse(null));
    }

    public boolean namesNothing() {
        return mentorship == null && page == null;
    }

    /** The place in the wiki; empty if it names a page that is not there. */
    public <P> Optional<P> in(Rendering rendering, NamedPages pages, Naming<P> naming) {
        if (page == null || mentorship != null) {
            return Optional.of(naming.place(rendering.page(), mentorship, null));
        }
        return pages.named(page, rendering.spaceKey()).map(found -> naming.place(rendering.page(), null, found));
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.NamedPages;
import dev.cairn.mentoring.shared.macro.Rendering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which mentorship a macro speaks of, as its parameters say it.
 *
 * @param page a title, with or without a space key
 */
record NamedPlace(
        @Nullable MentorshipId mentorship, @Nullable String page) {

    static NamedPlace from(MacroParameters parameters) {
        return new NamedPlace(
                parameters.uuid("mentorship").map(MentorshipId::new).orElse(null),
                parameters.text("page").orElse(null));
    }

    boolean namesNothing() {
        return mentorship == null && page == null;
    }

    /** The place in the wiki; empty if it names a page that is not there. */
    Optional<Place> in(Rendering rendering, NamedPages pages) {
        if (page == null || mentorship != null) {
            return Optional.of(new Place(rendering.page(), mentorship, null));
        }
        Optional<PageId> named = pages.named(page, rendering.spaceKey());
        return named.map(found -> new Place(rendering.page(), null, found));
    }
}

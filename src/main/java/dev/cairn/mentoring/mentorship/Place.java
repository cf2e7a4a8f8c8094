package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.PageId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a macro stands and what it names.
 *
 * @param here the page that the macro stands on; null in a preview without a page, in drafts and comments
 * @param mentorship the mentorship that it names; null if none
 * @param page the home page that it names; null if none
 */
public record Place(
        @Nullable PageId here,
        @Nullable MentorshipId mentorship,
        @Nullable PageId page) {
    /** The same where the mentorship is named by its bare number. */
    public static Place of(@Nullable PageId here, @Nullable UUID mentorship, @Nullable PageId page) {
        return new Place(here, mentorship == null ? null : new MentorshipId(mentorship), page);
    }
}

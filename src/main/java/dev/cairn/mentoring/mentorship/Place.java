package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.PageId;
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
        @Nullable PageId page) {}

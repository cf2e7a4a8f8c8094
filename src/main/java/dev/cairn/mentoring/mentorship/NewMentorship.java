package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to start a mentorship. They are one of the two; the one who is not named is they themselves.
 *
 * @param content everything that can be changed later, too
 */
public record NewMentorship(
        @Nullable UserKey mentor,
        @Nullable UserKey mentee,
        @Nullable PageId page,
        MentorshipChange content) {}

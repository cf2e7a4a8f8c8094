package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A page that holds notes of a pair: only its number is kept. Title and address are Confluence's, and for those who may view the page. The journal says
 * nothing of it, for both read the journal, and one of them may not view the page.
 *
 * @param checkIn that it belongs to; null where it belongs to the mentorship as a whole
 */
public record AttachedPage(
        MentorshipId mentorship, PageId page, @Nullable CheckInId checkIn, UserKey author, Instant attachedAt) {
    /** It is attached or not, and never changed. */
    public static final long REVISION = 1;

    /** The one that was attached first. */
    static final Comparator<AttachedPage> IN_ORDER =
            Comparator.comparing(AttachedPage::attachedAt).thenComparing(AttachedPage::page);
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import java.util.List;

/** All pages that are attached to mentorships and their check-ins. Each question is one statement. */
public interface AttachedPages {
    /** Of two that attach the same page to a mentorship at once the second one loses its whole transaction. */
    void add(AttachedPage attached);

    void remove(AttachedPage attached);

    /** Those of a mentorship and of its check-ins, in no promised order. */
    List<AttachedPage> of(MentorshipId mentorship);
}

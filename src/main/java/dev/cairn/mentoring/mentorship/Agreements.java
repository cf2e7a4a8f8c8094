package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.MentorshipTexts;

/** The agreements of all pairs. They are kept among the texts of their mentorships, so that whoever has read those has them too. */
public interface Agreements {
    /** The agreement among these texts; blank where nothing was written. */
    Agreement in(MentorshipTexts texts, MentorshipId mentorship);

    /** The same by itself; one statement. */
    Agreement of(MentorshipId mentorship);

    void replace(Agreement before, Agreement after);
}

package dev.cairn.mentoring.mentorship.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.mentorship.Mentorships;

/** Hands the stored mentorships to tests of other packages. */
public final class MentorshipsOn {
    private MentorshipsOn() {}

    public static Mentorships table(ActiveObjects ao) {
        return new ActiveObjectsMentorships(ao);
    }
}

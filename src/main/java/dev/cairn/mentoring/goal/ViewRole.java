package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.UserKey;

/** From where somebody looks at a goal. It follows from who they are. */
public enum ViewRole {
    /** The mentee, whose goal it is. */
    SELF,
    MENTOR,
    /** Somebody who was invited to look at this one goal. */
    STAKEHOLDER;

    static ViewRole of(UserKey person, Mentorship mentorship) {
        if (mentorship.menteeKey().equals(person)) {
            return SELF;
        }
        return mentorship.mentorKey().equals(person) ? MENTOR : STAKEHOLDER;
    }
}

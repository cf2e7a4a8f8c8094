package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.UserKey;

/** The preferences of everybody. They are kept among the texts, under {@link Preferences#idOf}, so that a plan reads the other one's with its own. */
public interface PreferencesOfPeople extends PersonKeeping.Kept<Preferences> {
    /** A person's preferences among these texts; blank where nothing was written. */
    Preferences in(MentorshipTexts texts, UserKey person);

    /** The same by themselves; one statement. */
    @Override
    Preferences of(UserKey person);

    @Override
    void replace(Preferences before, Preferences after);
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.PersonKeeping;
import dev.cairn.mentoring.shared.UserKey;

/** The questions that everybody keeps for themselves. */
public interface PromptsOfPeople extends PersonKeeping.Kept<OwnPrompts> {
    /** A person's own; blank where nothing was written. One statement. */
    @Override
    OwnPrompts of(UserKey person);

    @Override
    void replace(OwnPrompts before, OwnPrompts after);
}

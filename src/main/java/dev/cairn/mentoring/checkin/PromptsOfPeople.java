package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.UserKey;

/** The questions that everybody keeps for themselves. */
public interface PromptsOfPeople {
    /** A person's own; blank where nothing was written. One statement. */
    OwnPrompts of(UserKey person);

    void replace(OwnPrompts before, OwnPrompts after);
}

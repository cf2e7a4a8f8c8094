package dev.cairn.mentoring.audience;

import dev.cairn.mentoring.shared.UserKey;

/** Something of a mentorship, or of a person in it, that has an audience of its own. */
public interface Item {
    UserKey author();

    Audience audience();
}

package dev.cairn.mentoring.blackbox.rights;

/** Everyone who could ask. */
enum Who {
    ANONYMOUS,
    /** Has an account and no right on the space. */
    OUTSIDER,
    READER,
    MENTOR,
    MENTEE,
    /** Was the mentor of an earlier mentorship on the same page, which is concluded. */
    FORMER_MENTOR,
    SPACE_ADMINISTRATOR,
    SYSTEM_ADMINISTRATOR
}

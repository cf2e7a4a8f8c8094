package dev.cairn.mentoring.blackbox.rights;

/** How the home page stands. */
enum Scene {
    /** Anyone at all may view it. */
    PUBLIC,
    /** All may view it whom the space lets in. */
    OPEN,
    /** Restricted to the pair. */
    RESTRICTED,
    /** Free itself, below a page that is restricted to the pair and the reader. */
    ANCESTOR_RESTRICTED,
    /** Restricted to the mentee, so that the mentor is shut out. */
    MENTOR_SHUT_OUT,
    /** The mentor may no longer view the space. */
    MENTOR_OUT_OF_SPACE,
    /** The mentor's account was deleted. */
    MENTOR_GONE,
    /** In the trash. */
    TRASHED,
    /** Deleted for good. */
    PURGED,
    /** Moved to another space, which the pair and the reader may view. */
    MOVED,
    /** Restricted to the pair, and copied to a page that everyone may view. */
    COPIED;

    /** Whether there is no page any more whose permissions could be asked. */
    boolean hasNoPage() {
        return this == TRASHED || this == PURGED;
    }
}

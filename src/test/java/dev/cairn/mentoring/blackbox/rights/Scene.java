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
    /** In the trash. */
    TRASHED,
    /** Restricted to the pair, and copied to a page that everyone may view. */
    COPIED
}

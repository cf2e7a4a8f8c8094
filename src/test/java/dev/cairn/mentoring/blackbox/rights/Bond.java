package dev.cairn.mentoring.blackbox.rights;

/** The three mentorships of a scene, all with the same mentee. */
enum Bond {
    /** Active. */
    PRESENT(Who.MENTOR),
    /** An earlier one on the same page, concluded. */
    FORMER(Who.FORMER_MENTOR),
    /** Proposed, on a page beside it that stands as the home page does. */
    PROPOSED(Who.MENTOR);

    private final Who mentor;

    Bond(Who mentor) {
        this.mentor = mentor;
    }

    Who mentor() {
        return mentor;
    }

    boolean has(Who who) {
        return who == mentor || who == Who.MENTEE;
    }
}

package dev.cairn.mentoring.blackbox.rights;

/** The two mentorships on the home page of a scene. */
enum Bond {
    PRESENT(Who.MENTOR),
    FORMER(Who.FORMER_MENTOR);

    private final Who mentor;

    Bond(Who mentor) {
        this.mentor = mentor;
    }

    boolean has(Who who) {
        return who == mentor || who == Who.MENTEE;
    }
}

package dev.cairn.mentoring.mentorship;

/** Where a mentorship stands as a whole. */
public enum Stage {
    /** One of the two asked the other. */
    PROPOSED,
    ACTIVE,
    /** It rests; its plan can still be read and worded, but nothing is agreed or reached. */
    PAUSED,
    CONCLUDED,
    /** The other one said no. */
    REFUSED,
    /** The one who asked took it back. */
    WITHDRAWN;

    /** Whether it holds its home page, and its texts can change. */
    public boolean isOpen() {
        return this == PROPOSED || this == ACTIVE || this == PAUSED;
    }
}

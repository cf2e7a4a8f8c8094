package dev.cairn.mentoring.audience;

/** Who sees an item, always within those who may view the mentorship's home page. From the narrowest to the widest. */
public enum Audience {
    /** Its author alone. */
    AUTHOR,
    /** Mentor and mentee. */
    PAIR,
    /** Everyone who may view the home page. */
    PAGE
}

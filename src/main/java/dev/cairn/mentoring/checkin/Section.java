package dev.cairn.mentoring.checkin;

import java.util.List;

/**
 * A part of the talk.
 *
 * @param required whether a mentorship cannot hide it
 * @param fields what is written there; none where it is a list of things
 */
public record Section(Kind kind, boolean required, List<Field> fields) {
    /** What a section is for, in the order of the method (S1). */
    public enum Kind {
        /** What this cycle is for (R81). */
        PURPOSE,
        /** What came of the last one: what worked, what did not, and why (R82). */
        RECAP,
        /** What was accomplished, and the steps behind it (R4). */
        WINS,
        /** What was so since the last time (R87). */
        DATA,
        /** What that tells (R88). */
        INTERPRETATION,
        /** What is done next (R89). */
        ACTION,
        /** What is to be otherwise, and what stays (R83). */
        ADJUSTMENT,
        /** What may come in the way, and what is in it already (R92, R93). */
        AHEAD,
        /** Something small to try until the next time (R30). */
        CHALLENGE,
        /** What the mentor is learning themselves (R32). */
        MENTOR_LEARNING,
        /** What is worth a word of thanks, and what it led to (R112, R113). */
        CELEBRATION
    }

    public Section {
        fields = List.copyOf(fields);
    }
}

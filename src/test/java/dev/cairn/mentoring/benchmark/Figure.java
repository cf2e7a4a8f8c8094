package dev.cairn.mentoring.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One number that was measured.
 *
 * @param what and in which unit
 * @param most where it is a gate: the most that it may be, itself included; null where it is only told
 */
record Figure(String what, double value, @Nullable Double most) {
    static Figure told(String what, double value) {
        return new Figure(what, value, null);
    }

    static Figure gated(String what, double value, double most) {
        return new Figure(what, value, most);
    }

    /** Whether a gate does not hold. What is no number holds nowhere. */
    boolean isMissed() {
        return most != null && !(value <= most);
    }
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the talk.
 *
 * @param id the same in every version: the word of its kind, or one of its own
 * @param fields what is written there; none where it is a list of things
 */
public record Section(String id, Kind kind, Use use, List<Field> fields) {
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
        CELEBRATION,
        /** What a space asks besides (R125). */
        OWN;

        private static final Set<Kind> CORE = Set.of(DATA, INTERPRETATION, ACTION);

        /** Whether no playbook is without it: the way from what was seen to what is done next. */
        public boolean isCore() {
            return CORE.contains(this);
        }

        /** Whether this is listed there. */
        public boolean lists(CheckInContent content) {
            return switch (this) {
                case DATA -> content instanceof DataPoint;
                case INTERPRETATION -> content instanceof Interpretation;
                case ACTION -> content instanceof Action action && !action.microChallenge();
                case CHALLENGE -> content instanceof Action action && action.microChallenge();
                case AHEAD -> content instanceof Risk;
                default -> false;
            };
        }
    }

    /** Whether a talk has it. */
    public enum Use {
        REQUIRED,
        /** A pair can hide it. */
        OPTIONAL,
        /** Nothing is written there; what lasts from earlier is still shown. */
        LEFT_OUT
    }

    public Section {
        fields = List.copyOf(fields);
    }

    Section(Kind kind, Use use, Field... fields) {
        this(State.word(kind), kind, use, List.of(fields));
    }

    public boolean isRequired() {
        return use == Use.REQUIRED;
    }

    public boolean isUsed() {
        return use != Use.LEFT_OUT;
    }

    Section used(Use other) {
        return new Section(id, kind, other, fields);
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("kind", kind);
        members.put("use", use);
        members.put("fields", fields.stream().map(Field::members).toList());
        return members;
    }

    static Section from(State state) {
        return new Section(
                State.sure(state.text("id")),
                Objects.requireNonNull(state.constant("kind", Kind.class)),
                Objects.requireNonNull(state.constant("use", Use.class)),
                state.states("fields").stream().map(Field::from).toList());
    }
}

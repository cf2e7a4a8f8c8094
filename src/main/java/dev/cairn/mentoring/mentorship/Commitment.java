package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one side has promised the other (R63). Nothing is ever computed from it.
 *
 * @param measure how both see that it is kept
 * @param ifNeglected what was agreed for when it is not
 */
public record Commitment(
        Side side,
        String what,
        @Nullable String measure,
        @Nullable String ifNeglected) {
    /** Whose promise it is. */
    public enum Side {
        MENTOR,
        MENTEE
    }

    static Commitment from(State state) {
        return new Commitment(
                State.sure(state.constant("side", Side.class)),
                State.sure(state.text("what")),
                state.text("measure"),
                state.text("ifNeglected"));
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("side", side);
        members.put("what", what);
        members.put("measure", measure);
        members.put("ifNeglected", ifNeglected);
        return members;
    }
}

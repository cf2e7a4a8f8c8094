package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open question that helps two people on (R36, R124).
 *
 * @param emphasis of the cycles in which it comes first; null in any
 * @param surfaces null if it brings neither to light more than the other
 */
public record Prompt(
        String text, @Nullable Emphasis emphasis, @Nullable Surfaces surfaces) {
    /** What an answer brings to light. */
    public enum Surfaces {
        STRENGTH,
        FAULT_LINE
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("text", text);
        members.put("emphasis", emphasis);
        members.put("surfaces", surfaces);
        return members;
    }

    static Prompt from(State state) {
        return new Prompt(
                State.sure(state.text("text")),
                state.constant("emphasis", Emphasis.class),
                state.constant("surfaces", Surfaces.class));
    }
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a check-in was closed (R37).
 *
 * @param by who said the last word; the other one had confirmed it before
 * @param nextSteps how many were open then; 0 if they said that there were none this time
 */
public record Closing(UserKey by, Instant at, int nextSteps) {
    /** As it is kept. */
    public State state() {
        return State.of(members());
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("by", by);
        members.put("at", at);
        members.put("nextSteps", nextSteps);
        return members;
    }

    /** That of a {@link #state}. */
    public static Closing from(State state) {
        return new Closing(
                new UserKey(State.sure(state.text("by"))),
                State.sure(state.moment("at")),
                State.sure(state.number("nextSteps")).intValueExact());
    }
}

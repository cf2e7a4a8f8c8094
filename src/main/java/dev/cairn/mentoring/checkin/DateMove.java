package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One time that a check-in was moved to another day, which is normal (R39); a reason may be given. */
public record DateMove(
        LocalDate from, LocalDate to, @Nullable String reason, UserKey by, Instant at) {
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("from", from);
        members.put("to", to);
        members.put("reason", reason);
        members.put("by", by);
        members.put("at", at);
        return members;
    }

    static DateMove from(State state) {
        return new DateMove(
                State.sure(state.day("from")),
                State.sure(state.day("to")),
                state.text("reason"),
                new UserKey(State.sure(state.text("by"))),
                State.sure(state.moment("at")));
    }
}

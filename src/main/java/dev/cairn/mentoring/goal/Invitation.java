package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Pass;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks somebody who is not of the pair for their view of one goal (R12). What they wrote stays when it ends. */
public record Invitation(UserKey person, Instant until) implements Content, Pass {
    @Override
    public ItemKind kind() {
        return ItemKind.INVITATION;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("person", person);
        members.put("until", until);
        return members;
    }

    static Invitation from(State state) {
        return new Invitation(new UserKey(State.sure(state.text("person"))), State.sure(state.moment("until")));
    }

    /** Whom the pair asks is theirs to know. */
    @Override
    public Optional<Outline> outline() {
        return Optional.empty();
    }
}

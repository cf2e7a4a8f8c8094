package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a person's own (R124). They are theirs alone, whoever they prepare a check-in with.
 *
 * @param revision counts their changes; 1 as long as nothing was written
 * @param prompts in the order in which they were kept
 * @param changedAt null as long as nothing was written
 */
public record OwnPrompts(
        UserKey person,
        long revision,
        List<OwnPrompt> prompts,
        @Nullable Instant changedAt) implements Item, KeptOnce {
    /** How many a person can keep. */
    public static final int MOST = 50;

    public OwnPrompts {
        prompts = List.copyOf(prompts);
    }

    public static OwnPrompts blank(UserKey person) {
        return new OwnPrompts(person, 1, List.of(), null);
    }

    /** Those that were written as {@link #state}. */
    public static OwnPrompts from(UserKey person, State state) {
        return new OwnPrompts(
                person,
                State.sure(state.number("revision")).longValueExact(),
                state.states("prompts").stream().map(OwnPrompt::from).toList(),
                state.moment("changedAt"));
    }

    @Override
    public UUID id() {
        return UUID.nameUUIDFromBytes(("prompts:" + person).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UserKey author() {
        return person;
    }

    @Override
    public Audience audience() {
        return Audience.AUTHOR;
    }

    @Override
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.put("prompts", prompts.stream().map(OwnPrompt::members).toList());
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What they are after these are written in their place; themselves if that says the same. The same question a second time in the same place is a fault. */
    OwnPrompts replacedBy(List<OwnPrompt> sent, Instant now, Faults faults) {
        for (int place = 0; place < sent.size(); place++) {
            faults.addIf(
                    sent.subList(0, place).stream().anyMatch(sent.get(place)::isSameAs),
                    "prompts[" + place + "].text",
                    "named-twice");
        }
        return sent.equals(prompts) ? this : new OwnPrompts(person, revision + 1, sent, now);
    }
}

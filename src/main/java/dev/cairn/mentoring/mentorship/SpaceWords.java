package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The language of feedback that a space suggests to the pairs in it (R3). Whoever may view the space reads it; a pair's own words count before it.
 *
 * @param revision counts its changes; 1 as long as nothing was written
 * @param changedBy who changed it last; null as long as nothing was written
 */
public record SpaceWords(
        String spaceKey,
        long revision,
        Vocabulary vocabulary,
        @Nullable UserKey changedBy,
        @Nullable Instant changedAt) implements KeptOnce {
    public static SpaceWords blank(String spaceKey) {
        return new SpaceWords(spaceKey, 1, Vocabulary.NONE, null, null);
    }

    /** The ones that were written as {@link #state}. */
    public static SpaceWords from(String spaceKey, State state) {
        return new SpaceWords(
                spaceKey,
                State.sure(state.number("revision")).longValueExact(),
                Vocabulary.from(state),
                Said.person(state, "changedBy"),
                state.moment("changedAt"));
    }

    /** Under what they are kept. The key of a space stays the same as long as the space is there. */
    public static UUID idIn(String spaceKey) {
        return UUID.nameUUIDFromBytes(("space-words:" + spaceKey).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID id() {
        return idIn(spaceKey);
    }

    @Override
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.putAll(vocabulary.members());
        members.put("changedBy", changedBy);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What they say after a change; these if that is what they say. */
    SpaceWords changed(SpaceWordsChange change, UserKey by, Instant now, Faults faults) {
        Vocabulary after = vocabulary.changed(change.observation(), change.words(), by, now, faults);
        return after.saysTheSameAs(vocabulary) ? this : new SpaceWords(spaceKey, revision + 1, after, by, now);
    }
}

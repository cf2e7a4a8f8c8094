package dev.cairn.mentoring.progress;

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
 * How a space wants to be told of the mentorships in it. Whoever may view the space reads it.
 *
 * @param revision counts its changes; 1 as long as nothing was written
 * @param thresholds from where on the rules of drift fire
 * @param openToViewers whether all who may view the space may use its progress table, or its administrators alone
 * @param changedBy who changed it last; null as long as nothing was written
 */
public record SpaceSettings(
        String spaceKey,
        long revision,
        Thresholds thresholds,
        boolean openToViewers,
        @Nullable UserKey changedBy,
        @Nullable Instant changedAt)
        implements KeptOnce {
    public static SpaceSettings blank(String spaceKey) {
        return new SpaceSettings(spaceKey, 1, Thresholds.USUAL, false, null, null);
    }

    /** Those that were written as {@link #state}; it names the space, whose key cannot be told from {@link #id}. */
    public static SpaceSettings from(State state) {
        return new SpaceSettings(
                State.sure(state.text("spaceKey")),
                State.sure(state.number("revision")).longValueExact(),
                Thresholds.from(state),
                Boolean.TRUE.equals(state.members().get("openToViewers")),
                new UserKey(State.sure(state.text("changedBy"))),
                State.sure(state.moment("changedAt")));
    }

    @Override
    public UUID id() {
        return UUID.nameUUIDFromBytes(("space-settings:" + spaceKey).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("spaceKey", spaceKey);
        members.put("revision", revision);
        members.putAll(thresholds.members());
        members.put("openToViewers", openToViewers);
        members.put("changedBy", changedBy);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What they are after these are written in their place; these if nothing is different. */
    SpaceSettings replacedBy(NewSpaceSettings sent, UserKey by, Instant now) {
        return sent.equals(new NewSpaceSettings(thresholds, openToViewers))
                ? this
                : new SpaceSettings(spaceKey, revision + 1, sent.thresholds(), sent.openToViewers(), by, now);
    }
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a pair runs its next check-ins with (R125). Check-ins that are planned keep what they began with.
 *
 * @param revision counts its changes; 1 as long as nothing was chosen
 * @param hidden sections that the pair does without, as far as they are optional
 * @param changedBy null as long as nothing was chosen
 */
public record PlaybookChoice(
        MentorshipId mentorship,
        long revision,
        Edition edition,
        Set<String> hidden,
        @Nullable UserKey changedBy,
        @Nullable Instant changedAt) {
    public PlaybookChoice {
        hidden = Set.copyOf(hidden);
    }

    static PlaybookChoice none(MentorshipId mentorship, Edition edition) {
        return new PlaybookChoice(mentorship, 1, edition, Set.of(), null, null);
    }

    /** Under what it is kept. */
    public static UUID idOf(MentorshipId mentorship) {
        return UUID.nameUUIDFromBytes(("playbook-of:" + mentorship).getBytes(StandardCharsets.UTF_8));
    }

    PlaybookChoice changed(Edition other, Set<String> nowHidden, UserKey by, Instant now) {
        return new PlaybookChoice(mentorship, revision + 1, other, nowHidden, by, now);
    }

    boolean saysTheSameAs(PlaybookChoice other) {
        return edition.equals(other.edition) && hidden.equals(other.hidden);
    }

    /** As it is kept, and as the journal has it. */
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.putAll(edition.members());
        members.put("hidden", new TreeSet<>(hidden).stream().toList());
        members.put("changedBy", changedBy);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** The one that was kept as {@link #state}. */
    public static PlaybookChoice from(MentorshipId mentorship, State state) {
        String by = state.text("changedBy");
        return new PlaybookChoice(
                mentorship,
                State.sure(state.number("revision")).longValueExact(),
                Edition.from(state),
                Set.copyOf(state.texts("hidden")),
                by == null ? null : new UserKey(by),
                state.moment("changedAt"));
    }
}

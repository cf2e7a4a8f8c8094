package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Faults;
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
 * How the pair wants to work together: the words of their feedback, and what each has promised the other. It is in their hands alone.
 *
 * @param revision counts its changes; 1 as long as nothing was written
 * @param vocabulary their own; the space's is not in it
 * @param changedBy who changed it last; null as long as nothing was written
 */
public record Agreement(
        MentorshipId mentorship,
        long revision,
        Vocabulary vocabulary,
        List<Said<Commitment>> commitments,
        @Nullable UserKey changedBy,
        @Nullable Instant changedAt) {
    /** How many commitments there can be. */
    public static final int MOST = 50;

    public Agreement {
        commitments = List.copyOf(commitments);
    }

    public static Agreement blank(MentorshipId mentorship) {
        return new Agreement(mentorship, 1, Vocabulary.NONE, List.of(), null, null);
    }

    /** The one that was written as {@link #state}. */
    public static Agreement from(MentorshipId mentorship, State state) {
        return new Agreement(
                mentorship,
                State.sure(state.number("revision")).longValueExact(),
                Vocabulary.from(state),
                Said.from(state.states("commitments"), Commitment::from),
                Said.person(state, "changedBy"),
                state.moment("changedAt"));
    }

    /** Names it for good. A mentorship has one agreement, so two that are first written at once have the same name. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("agreement:" + mentorship).getBytes(StandardCharsets.UTF_8));
    }

    /** How they word what they saw. */
    public @Nullable String observation() {
        return vocabulary.observation();
    }

    public List<Said<SharedWord>> words() {
        return vocabulary.words();
    }

    /** Whether nothing is agreed, or nothing any more. */
    public boolean isEmpty() {
        return vocabulary.isEmpty() && commitments.isEmpty();
    }

    public boolean saysTheSameAs(Agreement other) {
        return vocabulary.saysTheSameAs(other.vocabulary) && commitments.equals(other.commitments);
    }

    /** As it is kept, and as the journal has it. */
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.putAll(vocabulary.members());
        members.put(
                "commitments",
                commitments.stream()
                        .map(said -> said.members(Commitment::members))
                        .toList());
        members.put("changedBy", changedBy);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What it says after a change. */
    Agreement changed(AgreementChange change, UserKey by, Instant now, Faults faults) {
        return new Agreement(
                mentorship,
                revision + 1,
                vocabulary.changed(change.observation(), change.words(), by, now, faults),
                Said.after(commitments, Said.contents(commitments, change.commitments()), by, now),
                by,
                now);
    }
}

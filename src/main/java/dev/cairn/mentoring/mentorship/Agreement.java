package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the pair wants to work together: the words of their feedback, and what each has promised the other. It is in their hands alone.
 *
 * @param revision counts its changes; 1 as long as nothing was written
 * @param observation how they word what they saw
 * @param changedBy who changed it last; null as long as nothing was written
 */
public record Agreement(
        MentorshipId mentorship,
        long revision,
        @Nullable String observation,
        List<Said<SharedWord>> words,
        List<Said<Commitment>> commitments,
        @Nullable UserKey changedBy,
        @Nullable Instant changedAt) {
    /** How many words there can be, and how many commitments. */
    public static final int MOST = 50;

    public Agreement {
        words = List.copyOf(words);
        commitments = List.copyOf(commitments);
    }

    public static Agreement blank(MentorshipId mentorship) {
        return new Agreement(mentorship, 1, null, List.of(), List.of(), null, null);
    }

    /** The one that was written as {@link #state}. */
    public static Agreement from(MentorshipId mentorship, State state) {
        return new Agreement(
                mentorship,
                State.sure(state.number("revision")).longValueExact(),
                state.text("observation"),
                said(state.states("words"), Agreement::word),
                said(state.states("commitments"), Agreement::commitment),
                person(state, "changedBy"),
                state.moment("changedAt"));
    }

    /** Names it for good. A mentorship has one agreement, so two that are first written at once have the same name. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("agreement:" + mentorship).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether nothing is agreed, or nothing any more. */
    public boolean isEmpty() {
        return observation == null && words.isEmpty() && commitments.isEmpty();
    }

    public boolean saysTheSameAs(Agreement other) {
        return words.equals(other.words)
                && commitments.equals(other.commitments)
                && Objects.equals(observation, other.observation);
    }

    /** As it is kept, and as the journal has it. */
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.put("observation", observation);
        members.put("words", words.stream().map(Agreement::members).toList());
        members.put(
                "commitments", commitments.stream().map(Agreement::membersOf).toList());
        members.put("changedBy", changedBy);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What it says after a change; words that are there twice are a fault of the second. */
    Agreement changed(AgreementChange change, UserKey by, Instant now, Faults faults) {
        List<SharedWord> newWords = orNone(change.words().or(contents(words)));
        List<Commitment> newCommitments = orNone(change.commitments().or(contents(commitments)));
        checkWords(newWords, faults);
        return new Agreement(
                mentorship,
                revision + 1,
                change.observation().or(observation),
                Said.after(words, newWords, by, now),
                Said.after(commitments, newCommitments, by, now),
                by,
                now);
    }

    private static <T> List<T> contents(List<Said<T>> said) {
        return said.stream().map(Said::content).toList();
    }

    /** A list that was cleared is empty. */
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static void checkWords(List<SharedWord> words, Faults faults) {
        Set<String> known = new HashSet<>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place).word().strip().toLowerCase(Locale.ROOT);
            faults.addIf(!known.add(word), "words[" + place + "].word", "named-twice");
        }
    }

    private interface Reading<T> {
        T of(State state);
    }

    private static <T> List<Said<T>> said(List<State> states, Reading<T> reading) {
        List<Said<T>> said = new ArrayList<>();
        for (State state : states) {
            said.add(new Said<>(reading.of(state), State.sure(person(state, "by")), State.sure(state.moment("at"))));
        }
        return said;
    }

    private static @Nullable UserKey person(State state, String name) {
        String key = state.text(name);
        return key == null ? null : new UserKey(key);
    }

    private static SharedWord word(State state) {
        return new SharedWord(State.sure(state.text("word")), State.sure(state.text("meaning")));
    }

    private static Commitment commitment(State state) {
        return new Commitment(
                State.sure(state.constant("side", Commitment.Side.class)),
                State.sure(state.text("what")),
                state.text("measure"),
                state.text("ifNeglected"));
    }

    private static Map<String, @Nullable Object> members(Said<SharedWord> said) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("word", said.content().word());
        members.put("meaning", said.content().meaning());
        return signed(members, said);
    }

    private static Map<String, @Nullable Object> membersOf(Said<Commitment> said) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("side", said.content().side());
        members.put("what", said.content().what());
        members.put("measure", said.content().measure());
        members.put("ifNeglected", said.content().ifNeglected());
        return signed(members, said);
    }

    private static Map<String, @Nullable Object> signed(Map<String, @Nullable Object> members, Said<?> said) {
        members.put("by", said.by());
        members.put("at", said.at());
        return members;
    }
}

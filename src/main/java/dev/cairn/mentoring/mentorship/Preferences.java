package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes to learn and to be told (R102). They belong to the person, not to a mentorship, and who else reads them is the person's word alone.
 *
 * @param revision counts their changes; 1 as long as nothing was written
 * @param learningModality how they learn best
 * @param feedbackStyle how they want to be told what could be better
 * @param recognitionStyle how they want to be told what went well
 * @param values what matters to them in their work
 * @param changedAt null as long as nothing was written
 */
public record Preferences(
        UserKey person,
        long revision,
        @Nullable String learningModality,
        @Nullable String feedbackStyle,
        @Nullable String recognitionStyle,
        @Nullable String values,
        ShownTo shownTo,
        @Nullable Instant changedAt)
        implements Item, KeptOnce {

    public static Preferences blank(UserKey person) {
        return new Preferences(person, 1, null, null, null, null, ShownTo.NOBODY, null);
    }

    /** Those that were written as {@link #state}. */
    public static Preferences from(UserKey person, State state) {
        return new Preferences(
                person,
                State.sure(state.number("revision")).longValueExact(),
                state.text("learningModality"),
                state.text("feedbackStyle"),
                state.text("recognitionStyle"),
                state.text("values"),
                State.sure(state.constant("shownTo", ShownTo.class)),
                state.moment("changedAt"));
    }

    /** Names a person's preferences for good. A person has them once, so two changes that are the first at once have the same name. */
    public static UUID idOf(UserKey person) {
        return UUID.nameUUIDFromBytes(("preferences:" + person).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID id() {
        return idOf(person);
    }

    @Override
    public UserKey author() {
        return person;
    }

    @Override
    public Audience audience() {
        return shownTo == ShownTo.PAIRS ? Audience.PAIR : Audience.AUTHOR;
    }

    /** Whether they say nothing, or nothing any more. */
    public boolean isEmpty() {
        return Stream.of(learningModality, feedbackStyle, recognitionStyle, values)
                .allMatch(Objects::isNull);
    }

    boolean saysTheSameAs(Preferences other) {
        return Objects.equals(learningModality, other.learningModality)
                && Objects.equals(feedbackStyle, other.feedbackStyle)
                && Objects.equals(recognitionStyle, other.recognitionStyle)
                && Objects.equals(values, other.values)
                && shownTo == other.shownTo;
    }

    @Override
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.put("learningModality", learningModality);
        members.put("feedbackStyle", feedbackStyle);
        members.put("recognitionStyle", recognitionStyle);
        members.put("values", values);
        members.put("shownTo", shownTo);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What they say after a change; a person always says whom they show them to. */
    Preferences changed(PreferencesChange change, Instant now, Faults faults) {
        faults.addIf(change.shownTo().clears(), "shownTo", "required");
        ShownTo newShownTo = change.shownTo().or(shownTo);
        return new Preferences(
                person,
                revision + 1,
                change.learningModality().or(learningModality),
                change.feedbackStyle().or(feedbackStyle),
                change.recognitionStyle().or(recognitionStyle),
                change.values().or(values),
                newShownTo == null ? shownTo : newShownTo,
                now);
    }
}

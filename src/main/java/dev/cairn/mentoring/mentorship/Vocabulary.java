package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The language of feedback (R3): how observations are worded, and what the words mean that come up in it.
 *
 * @param observation how somebody words what they saw, such as situation, behaviour, impact
 */
public record Vocabulary(@Nullable String observation, List<Said<SharedWord>> words) {
    public static final Vocabulary NONE = new Vocabulary(null, List.of());

    /** How many words there can be. */
    public static final int MOST = 50;

    public Vocabulary {
        words = List.copyOf(words);
    }

    static Vocabulary from(State state) {
        return new Vocabulary(state.text("observation"), Said.from(state.states("words"), SharedWord::from));
    }

    public boolean isEmpty() {
        return observation == null && words.isEmpty();
    }

    /** What of this is left where somebody has words of their own: theirs count before these, word by word. */
    public Vocabulary besides(Vocabulary own) {
        Set<String> defined =
                own.words.stream().map(said -> said.content().name()).collect(Collectors.toSet());
        return new Vocabulary(
                own.observation == null ? observation : null,
                words.stream()
                        .filter(said -> !defined.contains(said.content().name()))
                        .toList());
    }

    /** Whether the same is said in it, whoever said it. */
    boolean saysTheSameAs(Vocabulary other) {
        return words.equals(other.words) && Objects.equals(observation, other.observation);
    }

    /** What it says after a change; words that are there twice are a fault of the second. */
    Vocabulary changed(
            Setting<String> newObservation,
            Setting<List<SharedWord>> newWords,
            UserKey by,
            Instant now,
            Faults faults) {
        List<SharedWord> after = Said.contents(words, newWords);
        Set<String> known = new HashSet<>();
        for (int place = 0; place < after.size(); place++) {
            faults.addIf(!known.add(after.get(place).name()), "words[" + place + "].word", "named-twice");
        }
        return new Vocabulary(newObservation.or(observation), Said.after(words, after, by, now));
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("observation", observation);
        members.put(
                "words",
                words.stream().map(said -> said.members(SharedWord::members)).toList());
        return members;
    }
}

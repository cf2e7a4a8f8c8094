package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.shared.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The open questions that come with the product (R36, R123). */
public final class BuiltInPrompts {
    /** How many there are for each kind of section, without regard to the emphasis; where there are more, one follows for each emphasis. */
    private static final Map<Kind, Integer> PLAIN = Map.ofEntries(
            Map.entry(Kind.PURPOSE, 3),
            Map.entry(Kind.RECAP, 3),
            Map.entry(Kind.WINS, 3),
            Map.entry(Kind.DATA, 3),
            Map.entry(Kind.INTERPRETATION, 3),
            Map.entry(Kind.ACTION, 3),
            Map.entry(Kind.ADJUSTMENT, 2),
            Map.entry(Kind.AHEAD, 3),
            Map.entry(Kind.CHALLENGE, 2),
            Map.entry(Kind.MENTOR_LEARNING, 3),
            Map.entry(Kind.CELEBRATION, 2));

    private static final List<Kind> BY_EMPHASIS =
            List.of(Kind.PURPOSE, Kind.WINS, Kind.DATA, Kind.INTERPRETATION, Kind.ACTION, Kind.AHEAD, Kind.CHALLENGE);

    private static final int GROWTH = 3;

    private static final Map<String, Prompt.Surfaces> SURFACES = Map.ofEntries(
            Map.entry("recap.1", Prompt.Surfaces.STRENGTH),
            Map.entry("recap.3", Prompt.Surfaces.FAULT_LINE),
            Map.entry("wins.1", Prompt.Surfaces.STRENGTH),
            Map.entry("wins.2", Prompt.Surfaces.STRENGTH),
            Map.entry("wins.4", Prompt.Surfaces.STRENGTH),
            Map.entry("data.3", Prompt.Surfaces.FAULT_LINE),
            Map.entry("interpretation.4", Prompt.Surfaces.FAULT_LINE),
            Map.entry("growth.1", Prompt.Surfaces.FAULT_LINE),
            Map.entry("growth.3", Prompt.Surfaces.STRENGTH),
            Map.entry("adjustment.1", Prompt.Surfaces.STRENGTH),
            Map.entry("adjustment.2", Prompt.Surfaces.FAULT_LINE),
            Map.entry("ahead.1", Prompt.Surfaces.FAULT_LINE),
            Map.entry("ahead.2", Prompt.Surfaces.FAULT_LINE),
            Map.entry("ahead.4", Prompt.Surfaces.FAULT_LINE),
            Map.entry("mentor-learning.2", Prompt.Surfaces.FAULT_LINE),
            Map.entry("celebration.2", Prompt.Surfaces.STRENGTH));

    private final UnaryOperator<String> words;

    /** @param words the text of a key that begins with {@code prompt}, in somebody's language */
    public BuiltInPrompts(UnaryOperator<String> words) {
        this.words = words;
    }

    /** Those of a kind of section, for every emphasis. */
    public Stream<Prompt> in(Kind kind) {
        String name = State.word(kind);
        int plain = PLAIN.getOrDefault(kind, 0);
        List<Prompt> prompts = new ArrayList<>(numbered(name, plain).toList());
        if (BY_EMPHASIS.contains(kind)) {
            int number = plain;
            for (Emphasis one : Emphasis.values()) {
                number++;
                String key = name + "." + number;
                prompts.add(new Prompt(text(key), one, SURFACES.get(key)));
            }
        }
        return prompts.stream();
    }

    /** Those that ask with curiosity, where something that was seen was hard (R5). */
    public Stream<Prompt> afterChallenge() {
        return numbered("growth", GROWTH);
    }

    private Stream<Prompt> numbered(String name, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> name + "." + number)
                .map(key -> new Prompt(text(key), null, SURFACES.get(key)));
    }

    private String text(String key) {
        return words.apply("prompt." + key);
    }
}

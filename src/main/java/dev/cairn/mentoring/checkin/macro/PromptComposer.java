package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.PlaybookSection;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open questions that are offered in a section: those of the space, then those that come with the product. What fits the emphasis of the check-in
 * comes before the rest, and what fits another one is left to other check-ins (R36, R123).
 */
final class PromptComposer {
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

    private final PlaybookVersion version;
    private final @Nullable Emphasis emphasis;
    private final Words words;

    PromptComposer(PlaybookVersion version, @Nullable Emphasis emphasis, Words words) {
        this.version = version;
        this.emphasis = emphasis;
        this.words = words;
    }

    /** @param hard whether something was noted there that did not go well: then it is asked about with curiosity (R5) */
    List<PromptView> in(String section, Kind kind, boolean hard) {
        Stream<Prompt> ofSpace =
                version.section(section).map(PlaybookSection::prompts).stream().flatMap(List::stream);
        Stream<Prompt> growth = hard && kind == Kind.INTERPRETATION ? numbered("growth", 1, GROWTH) : Stream.empty();
        return Stream.of(growth, ofSpace, builtIn(kind))
                .flatMap(prompts -> prompts)
                .filter(prompt -> prompt.emphasis() == null || prompt.emphasis() == emphasis)
                .sorted(Comparator.comparing(prompt -> prompt.emphasis() == null))
                .map(this::view)
                .toList();
    }

    private Stream<Prompt> builtIn(Kind kind) {
        String name = Words.code(kind);
        int plain = PLAIN.getOrDefault(kind, 0);
        List<Prompt> prompts = new ArrayList<>(numbered(name, 1, plain).toList());
        if (BY_EMPHASIS.contains(kind)) {
            int number = plain;
            for (Emphasis one : Emphasis.values()) {
                number++;
                String key = name + "." + number;
                prompts.add(new Prompt(words.text("prompt." + key), one, SURFACES.get(key)));
            }
        }
        return prompts.stream();
    }

    private Stream<Prompt> numbered(String name, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> name + "." + number)
                .map(key -> new Prompt(words.text("prompt." + key), null, SURFACES.get(key)));
    }

    private PromptView view(Prompt prompt) {
        Prompt.Surfaces surfaces = prompt.surfaces();
        return new PromptView(prompt.text(), surfaces == null ? "" : words.text("prompts.surfaces", surfaces));
    }
}

package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.BuiltInPrompts;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.OwnPrompt;
import dev.cairn.mentoring.checkin.PlaybookSection;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open questions that are offered in a section: the reader's own, those of the space, then those that come with the product. What fits the emphasis of the check-in
 * comes before the rest, and what fits another one is left to other check-ins (R36, R123).
 */
final class PromptComposer {
    private final PlaybookVersion version;
    private final @Nullable Emphasis emphasis;
    private final List<OwnPrompt> own;
    private final BuiltInPrompts builtIn;
    private final Words words;

    PromptComposer(PlaybookVersion version, List<OwnPrompt> own, @Nullable Emphasis emphasis, Words words) {
        this.version = version;
        this.own = own;
        this.emphasis = emphasis;
        this.builtIn = new BuiltInPrompts(words::text);
        this.words = words;
    }

    /** @param hard whether something was noted there that did not go well: then it is asked about with curiosity (R5) */
    List<PromptView> in(String section, Kind kind, boolean hard) {
        Stream<Prompt> ofSpace =
                version.section(section).map(PlaybookSection::prompts).stream().flatMap(List::stream);
        Stream<Prompt> growth = hard && kind == Kind.INTERPRETATION ? builtIn.afterChallenge() : Stream.empty();
        return Stream.of(own(kind), all(growth), all(ofSpace), all(builtIn.in(kind)))
                .flatMap(prompts -> prompts)
                .filter(one -> one.fits(emphasis))
                .sorted(Comparator.comparing(one -> one.prompt().emphasis() == null))
                .map(this::view)
                .toList();
    }

    private Stream<Offered> own(Kind kind) {
        return own.stream().filter(one -> one.isFor(kind)).map(one -> new Offered(one.prompt(), one));
    }

    private static Stream<Offered> all(Stream<Prompt> prompts) {
        return prompts.map(prompt -> new Offered(prompt, null));
    }

    private PromptView view(Offered one) {
        Prompt.Surfaces surfaces = one.prompt().surfaces();
        OwnPrompt mine = one.own();
        Kind of = mine == null ? null : mine.section();
        return new PromptView(
                one.prompt().text(),
                surfaces == null ? "" : words.text("prompts.surfaces", surfaces),
                mine == null ? "" : words.text("prompts.own"),
                of == null ? "" : Words.code(of));
    }

    /** @param own null where it is not the reader's own */
    private record Offered(Prompt prompt, @Nullable OwnPrompt own) {
        boolean fits(@Nullable Emphasis emphasis) {
            return prompt.emphasis() == null || prompt.emphasis() == emphasis;
        }
    }
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.checkin.LibraryPrompt.Level;
import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.PersonKeeping;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person can do with the questions that help in a check-in: read those that are for them, and keep their own (R124). */
@Named
public class PromptService {
    private static final String PREFIX = "dev.cairn.mentoring.";

    private final PromptsOfPeople prompts;
    private final PlaybookService playbooks;
    private final Wordings wordings;
    private final PersonKeeping<OwnPrompts> keeping;

    @Inject
    public PromptService(
            PromptsOfPeople prompts,
            PlaybookService playbooks,
            Wordings wordings,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.prompts = prompts;
        this.playbooks = playbooks;
        this.wordings = wordings;
        this.keeping = new PersonKeeping<>(ItemKind.PROMPTS, prompts, journal, transactions, clock);
    }

    /** This person's own; nobody reads another's. */
    public OwnPrompts of(UserKey person) {
        return prompts.of(person);
    }

    /** Writes these in the place of one's own. What is as it was stays without a trace. */
    public OwnPrompts write(UserKey person, Expected expected, Supplier<Input<List<OwnPrompt>>> input) {
        return keeping.change(person, expected, input, OwnPrompts::replacedBy);
    }

    /**
     * All questions for this person: their own, those of a space's newest playbook, and those that come with the product.
     *
     * @param spaceKey null for no space's
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public List<LibraryPrompt> library(UserKey viewer, @Nullable String spaceKey) {
        Stream<LibraryPrompt> ofSpace = spaceKey == null ? Stream.empty() : ofSpace(playbooks.newest(spaceKey, viewer));
        return Stream.of(own(prompts.of(viewer)), ofSpace, builtIn())
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<LibraryPrompt> own(OwnPrompts own) {
        return own.prompts().stream().map(one -> {
            Kind section = one.section();
            return new LibraryPrompt(Level.PERSONAL, section == null ? null : State.word(section), false, one.prompt());
        });
    }

    private static Stream<LibraryPrompt> ofSpace(PlaybookVersion version) {
        return version.sections().stream()
                .filter(one -> one.section().isUsed())
                .flatMap(one -> one.prompts().stream()
                        .map(prompt ->
                                new LibraryPrompt(Level.SPACE, one.section().id(), false, prompt)));
    }

    private Stream<LibraryPrompt> builtIn() {
        BuiltInPrompts all = new BuiltInPrompts(key -> wordings.current().text(PREFIX + key));
        return Stream.of(Kind.values()).flatMap(kind -> {
            Stream<LibraryPrompt> plain = all.in(kind).map(prompt -> global(kind, false, prompt));
            return kind == Kind.INTERPRETATION
                    ? Stream.concat(plain, all.afterChallenge().map(prompt -> global(kind, true, prompt)))
                    : plain;
        });
    }

    private static LibraryPrompt global(Kind kind, boolean afterChallenge, Prompt prompt) {
        return new LibraryPrompt(Level.GLOBAL, State.word(kind), afterChallenge, prompt);
    }
}

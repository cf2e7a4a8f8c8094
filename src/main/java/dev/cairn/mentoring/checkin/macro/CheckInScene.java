package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.checkin.BegunWith;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.CheckInStep;
import dev.cairn.mentoring.checkin.Closing;
import dev.cairn.mentoring.checkin.ClosingService;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.Desk;
import dev.cairn.mentoring.checkin.Matter;
import dev.cairn.mentoring.checkin.MatterReader;
import dev.cairn.mentoring.checkin.NextDay;
import dev.cairn.mentoring.checkin.OwnPrompt;
import dev.cairn.mentoring.checkin.Part;
import dev.cairn.mentoring.checkin.PlaybookService;
import dev.cairn.mentoring.checkin.PreparationService;
import dev.cairn.mentoring.checkin.PromptService;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.SeenCheckInItem;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.checkin.SeenItems;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.CheckInPiece;
import dev.cairn.mentoring.shared.macro.NamedPages;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked before a check-in is drawn: which one, seen by whom, with whose names. */
@Named
public class CheckInScene {
    private final CheckInReader reader;
    private final CheckInService planning;
    private final PreparationService preparation;
    private final ClosingService closing;
    private final MatterReader matter;
    private final PlaybookService playbooks;
    private final PromptService prompts;
    private final CurrentUser viewer;
    private final People people;
    private final NamedPages namedPages;
    private final AttachedPagesScene pages;
    private final List<CheckInPiece> pieces;
    private final Clock clock;

    @Inject
    public CheckInScene(
            CheckInReader reader,
            CheckInService planning,
            PreparationService preparation,
            ClosingService closing,
            MatterReader matter,
            PlaybookService playbooks,
            PromptService prompts,
            CurrentUser viewer,
            People people,
            NamedPages namedPages,
            AttachedPagesScene pages,
            List<CheckInPiece> pieces,
            Clock clock) {
        this.reader = reader;
        this.planning = planning;
        this.preparation = preparation;
        this.closing = closing;
        this.matter = matter;
        this.playbooks = playbooks;
        this.prompts = prompts;
        this.viewer = viewer;
        this.people = people;
        this.namedPages = namedPages;
        this.pages = pages;
        this.pieces = pieces;
        this.clock = clock;
    }

    Rendering rendering(ConversionContext context) {
        return new Rendering(context, viewer.key().orElse(null));
    }

    /** The check-ins of the mentorship that the macro speaks of, read once per drawing; empty for everybody who is not of its pair. */
    Optional<SeenCheckIns> checkIns(NamedPlace named, Rendering rendering) {
        return named.in(rendering, namedPages, Place::of)
                .flatMap(place -> rendering.shared("check-ins." + place, () -> reader.at(place, rendering.viewer())));
    }

    LocalDate today(Words words) {
        return LocalDate.ofInstant(clock.instant(), words.zone());
    }

    PlanningView planning(SeenCheckIns all, String id, Words words) {
        NextDay proposed = planning.proposal(all);
        return new PlanningView(
                id,
                all.pair().mentorship().id().toString(),
                proposed.known().map(LocalDate::toString).orElse(""),
                CheckInWords.why(words, proposed),
                words.text("check-in.none"),
                words.text("check-in.none.text"));
    }

    /** Drafts are read for a browser alone, and there by their author's key alone: every other output goes on to others. */
    CheckInComposer composer(SeenCheckIns all, CheckIn one, Rendering rendering, Words words) {
        SeenCheckIn seen = seen(all, one, rendering);
        Matter about = matter(all, one, rendering);
        Desk desk = desk(seen, rendering);
        BegunWith begun = begun(all, one, rendering);
        return new CheckInComposer(
                seen,
                about,
                new PlaybookWords(begun.version(), words),
                new PromptComposer(begun.version(), ownPrompts(seen, desk), one.emphasis(), words),
                desk,
                all.mayPlan() && rendering.hasControls(),
                planning.proposal(all, begun.cycles()),
                today(words),
                people.withKeys(keys(seen, about.items().items())),
                words);
    }

    /** What is said below a check-in: how far they are with closing it, or what was added since; empty where there is nothing to say. */
    Optional<ClosingView> closing(SeenCheckIns all, CheckIn one, Rendering rendering, Words words) {
        SeenCheckIn seen = seen(all, one, rendering);
        Closing closed = one.closing();
        if (closed == null && !(rendering.hasControls() && seen.can().contains(CheckInStep.CONFIRM))) {
            return Optional.empty();
        }
        SeenItems items = matter(all, one, rendering).items();
        ClosingComposer composer = new ClosingComposer(
                seen,
                new PlaybookWords(begun(all, one, rendering).version(), words),
                desk(seen, rendering),
                rendering.page(),
                people.withKeys(keys(seen, items.items())),
                words);
        String id = rendering.nextId("check-in-closing");
        return Optional.of(
                closed == null
                        ? composer.open(id, closing.standing(seen, items))
                        : composer.closed(id, closed, items.own(ItemKind.NOTE)));
    }

    /** The pages on which the pair keeps notes. */
    AttachedPagesScene pages() {
        return pages;
    }

    /** What features behind this one say below a check-in that is closed. */
    String below(CheckIn one, Rendering rendering, Words words) {
        return one.isOpen()
                ? ""
                : pieces.stream()
                        .map(piece -> piece.html(one.id().value(), rendering, words))
                        .collect(Collectors.joining());
    }

    private SeenCheckIn seen(SeenCheckIns all, CheckIn one, Rendering rendering) {
        return rendering.shared("check-in." + one.id(), () -> reader.get(all, one));
    }

    private Matter matter(SeenCheckIns all, CheckIn one, Rendering rendering) {
        return rendering.shared("matter." + one.id(), () -> matter.of(all, one));
    }

    private BegunWith begun(SeenCheckIns all, CheckIn one, Rendering rendering) {
        return rendering.shared("playbook." + one.id(), () -> playbooks.of(all.pair(), one));
    }

    private @Nullable Desk desk(SeenCheckIn seen, Rendering rendering) {
        return rendering.hasControls()
                ? rendering.shared("desk." + seen.checkIn().id(), () -> preparation.desk(seen))
                : null;
    }

    /** Read where they are offered, for their author alone. */
    private List<OwnPrompt> ownPrompts(SeenCheckIn seen, @Nullable Desk desk) {
        return desk != null && seen.can().contains(CheckInStep.SHARE)
                ? prompts.of(Objects.requireNonNull(seen.pair().sight().viewer()))
                        .prompts()
                : List.of();
    }

    private static Set<UserKey> keys(SeenCheckIn seen, List<SeenCheckInItem> items) {
        Mentorship mentorship = seen.pair().mentorship();
        return Stream.of(
                        List.of(mentorship.mentorKey(), mentorship.menteeKey()),
                        seen.checkIn().moves().stream().map(DateMove::by).toList(),
                        items.stream().flatMap(one -> one.item().people()).toList(),
                        seen.parts().stream()
                                .map(Part::changedBy)
                                .filter(Objects::nonNull)
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}

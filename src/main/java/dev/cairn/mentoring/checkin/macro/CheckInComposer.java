package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInState;
import dev.cairn.mentoring.checkin.CheckInStep;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.Desk;
import dev.cairn.mentoring.checkin.Draft;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.Field;
import dev.cairn.mentoring.checkin.Matter;
import dev.cairn.mentoring.checkin.NextDay;
import dev.cairn.mentoring.checkin.Part;
import dev.cairn.mentoring.checkin.Preparation;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one check-in into words for one of its pair. */
final class CheckInComposer {
    private final SeenCheckIn seen;
    private final CheckIn checkIn;
    private final @Nullable Desk desk;
    private final boolean mayPlan;
    private final NextDay proposed;
    private final LocalDate today;
    private final Map<UserKey, Person> people;
    private final Words words;
    private final String mentee;
    private final String mentor;
    private final ItemsComposer items;
    private final PlaybookWords playbook;
    private final PromptComposer prompts;
    private final boolean isHard;
    private final int minutes;

    /**
     * @param desk null where nothing can be written, as on paper
     * @param proposed the day that comes next in their rhythm, or why there is none
     */
    CheckInComposer(
            SeenCheckIn seen,
            Matter matter,
            PlaybookWords playbook,
            PromptComposer prompts,
            @Nullable Desk desk,
            boolean mayPlan,
            NextDay proposed,
            LocalDate today,
            Map<UserKey, Person> people,
            Words words) {
        this.seen = seen;
        this.checkIn = seen.checkIn();
        this.desk = desk;
        this.mayPlan = mayPlan;
        this.proposed = proposed;
        this.today = today;
        this.people = people;
        this.words = words;
        Mentorship mentorship = seen.pair().mentorship();
        this.mentee = name(mentorship.menteeKey());
        this.mentor = name(mentorship.mentorKey());
        this.items = new ItemsComposer(
                matter,
                seen.can().contains(CheckInStep.EDIT),
                desk != null,
                checkIn.planned(),
                today,
                this::name,
                words);
        this.playbook = playbook;
        this.prompts = prompts;
        this.isHard = matter.items().own(ItemKind.DATA_POINT).stream()
                .anyMatch(one -> one.item().as(DataPoint.class).content().polarity() == DataPoint.Polarity.CHALLENGE);
        this.minutes = seen.playbook().sections().stream()
                .map(playbook::minutes)
                .filter(each -> !each.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** @param id of the element that it is drawn in */
    CheckInView compose(String id) {
        Emphasis emphasis = checkIn.emphasis();
        return new CheckInView(
                id,
                checkIn.id().toString(),
                checkIn.mentorship().toString(),
                String.valueOf(checkIn.revision()),
                desk == null ? "" : viewer().value(),
                title(emphasis),
                words.text("mentorship.pair", mentee, mentor),
                words.text("check-in.state." + state()),
                checkIn.state() == CheckInState.CLOSED ? "aui-lozenge-success" : "aui-lozenge-current",
                next(),
                desk != null && seen.can().contains(CheckInStep.EDIT) ? "calendar.ics" : "",
                minutes == 0 ? "" : words.text("playbook.minutes.all", minutes),
                shared(),
                checkIn.moves().stream().map(this::move).toList(),
                sections(),
                actions(),
                checkIn.planned().toString(),
                emphasis == null ? "" : Words.code(emphasis),
                proposed.known().map(LocalDate::toString).orElse(""),
                CheckInWords.why(words, proposed),
                seen.pair().mentorship().homePage().toString(),
                seen.pair().mentorship().menteeKey().value(),
                seen.pair().mentorship().mentorKey().value(),
                mentee,
                mentor,
                items.servable());
    }

    private String title(@Nullable Emphasis emphasis) {
        String number = String.valueOf(checkIn.number());
        String day = words.weekday(checkIn.planned());
        return emphasis == null
                ? words.text("check-in.title", number, day)
                : words.text("check-in.title.emphasis", number, day, words.text("emphasis", emphasis));
    }

    private String state() {
        if (checkIn.state() == CheckInState.CLOSED) {
            return "closed";
        }
        int toGo = today.compareTo(checkIn.planned());
        return toGo < 0 ? "preparing" : toGo == 0 ? "today" : "open";
    }

    private String next() {
        if (checkIn.state() == CheckInState.CLOSED) {
            return "";
        }
        Stage stage = seen.pair().mentorship().stage();
        if (stage != Stage.ACTIVE) {
            return stage == Stage.PAUSED ? words.text("next.paused") : "";
        }
        Preparation preparation = seen.preparation();
        return preparation.isDone()
                ? words.text("check-in.next.all-shared")
                : words.text("check-in.next.prepare", preparation.shared(), preparation.sections());
    }

    private Optional<Writer> writer(Field field) {
        return field.writer(seen.pair().sight());
    }

    private String move(DateMove move) {
        String from = words.day(move.from());
        String to = words.day(move.to());
        String by = name(move.by());
        String reason = move.reason();
        return reason == null
                ? words.text("check-in.moved", from, to, by)
                : words.text("check-in.moved.because", from, to, by, reason);
    }

    /**
     * A section in which there is nothing for this person, neither to read nor to write, is left out; one that the pair does without is shown for
     * what lasts in it from earlier.
     */
    private List<CheckInSectionView> sections() {
        return seen.playbook().all().stream()
                .map(section -> section.isUsed() ? section(section) : lasting(section))
                .filter(section ->
                        !section.fields().isEmpty() || section.items().isShown())
                .toList();
    }

    private CheckInSectionView section(Section section) {
        String time = playbook.minutes(section);
        boolean offers = desk != null && seen.can().contains(CheckInStep.SHARE);
        return new CheckInSectionView(
                section.id(),
                playbook.title(section),
                playbook.purpose(section),
                time,
                time.isEmpty() ? "" : words.text("playbook.minutes", time),
                offers ? Words.code(section.kind()) : "",
                offers ? prompts.in(section.id(), section.kind(), isHard) : List.of(),
                section.fields().stream()
                        .map(this::field)
                        .filter(field ->
                                !field.parts().isEmpty() || !field.boxes().isEmpty())
                        .toList(),
                items.in(section.kind()));
    }

    private CheckInSectionView lasting(Section section) {
        CheckInItemsView known = items.in(section.kind());
        return new CheckInSectionView(
                section.id(),
                playbook.title(section),
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                known.groups().isEmpty() ? CheckInItemsView.NONE : known);
    }

    private CheckInFieldView field(Field field) {
        boolean writes = desk != null
                && seen.can().contains(CheckInStep.SHARE)
                && writer(field).isPresent();
        List<SharedPartView> parts = new ArrayList<>();
        for (Writer writer : field.writers()) {
            Part part = seen.part(field, writer);
            if (part.text() != null) {
                parts.add(shared(
                        part, writes && writer(field).filter(writer::equals).isPresent()));
            }
        }
        return new CheckInFieldView(
                field.id(),
                playbook.ask(field),
                parts,
                writes ? List.of(box(Objects.requireNonNull(desk), field)) : List.of());
    }

    private SharedPartView shared(Part part, boolean editable) {
        String day = words.day(State.sure(part.changedAt()));
        return new SharedPartView(
                words.text(part.writer() == Writer.BOTH ? "check-in.by-both" : "check-in.by", name(part.author()), day),
                State.sure(part.text()),
                shared(),
                editable ? words.text("check-in.edit") : "");
    }

    private DraftBoxView box(Desk at, Field field) {
        Draft draft = at.draft(field);
        Writer writer = at.writer(field).orElseThrow();
        Part part = seen.part(field, writer);
        String text = draft.text();
        return new DraftBoxView(
                String.valueOf(draft.revision()),
                Words.code(writer),
                String.valueOf(part.revision()),
                text == null ? "" : text,
                text != null || part.text() == null,
                at.isTheirTurn(field) ? "" : words.text("check-in.mentee-first", mentee, words.day(checkIn.planned())),
                AudienceView.ofAuthor(words),
                words.text("check-in.share", name(seen.pair().mentorship().otherThan(viewer()))),
                part.text() != null);
    }

    private AudienceView shared() {
        return AudienceView.ofPair(words, mentee, mentor);
    }

    private List<ActionView> actions() {
        List<ActionView> actions = new ArrayList<>();
        if (desk != null && seen.can().contains(CheckInStep.EDIT)) {
            actions.add(
                    ActionView.asking("move-check-in", words.text("check-in.move"), ActionView.PLAIN, "move-check-in"));
        }
        if (mayPlan) {
            actions.add(ActionView.asking(
                    "plan-check-in", words.text("check-in.plan-next"), ActionView.SUBTLE, "plan-check-in"));
        }
        return actions;
    }

    private UserKey viewer() {
        return Objects.requireNonNull(seen.pair().sight().viewer());
    }

    private String name(UserKey key) {
        return words.name(people.getOrDefault(key, Person.former(key)));
    }
}

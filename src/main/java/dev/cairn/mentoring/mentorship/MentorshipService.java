package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with a mentorship once it is there; {@link MentorshipStart} begins one. */
@Named
public class MentorshipService {
    private final Mentorships mentorships;
    private final Texts texts;
    private final Journal journal;
    private final Sights sights;
    private final MentorshipRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public MentorshipService(
            Mentorships mentorships,
            Texts texts,
            Journal journal,
            Sights sights,
            MentorshipRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.mentorships = mentorships;
        this.texts = texts;
        this.journal = journal;
        this.sights = sights;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A mentorship as this person sees it.
     *
     * @param viewer null for an anonymous reader
     * @throws NotFound if it is not there, or they may not know of it
     */
    public SeenMentorship get(MentorshipId id, @Nullable UserKey viewer) {
        return withCharter(outline(id, viewer));
    }

    /** The same without its charter, for whoever reads the plan's texts anyway. */
    public SeenMentorship outline(MentorshipId id, @Nullable UserKey viewer) {
        Mentorship mentorship = mentorships.find(id).orElseThrow(() -> new NotFound("mentorship-not-found"));
        return new SeenMentorship(mentorship, sights.of(viewer, mentorship), null);
    }

    /**
     * The same for what is the pair's alone: to everybody else it is as if there were no such mentorship.
     *
     * @throws NotFound if it is not there, or the viewer is not of its pair
     */
    public SeenMentorship forPair(MentorshipId id, UserKey viewer) {
        SeenMentorship seen = outline(id, viewer);
        if (!seen.sight().ofPair()) {
            throw new NotFound("mentorship-not-found");
        }
        return seen;
    }

    /** These mentorships as somebody sees them whom a pass has let in to one thing of each; one statement. */
    public List<SeenMentorship> asGuest(Collection<MentorshipId> ids, UserKey guest) {
        return mentorships.all(ids).stream()
                .map(one -> new SeenMentorship(one, sights.ofGuest(guest, one), null))
                .toList();
    }

    /** All in which this person is mentor or mentee, in any stage, without charters; one statement, and one permission question for all pages. */
    public List<SeenMentorship> ofPerson(UserKey person) {
        return visible(mentorships.of(person), person);
    }

    /** A list without charters; one statement, and one permission question for all pages. */
    public Slice<SeenMentorship> list(MentorshipQuery query, UserKey viewer) {
        List<Mentorship> rows = new ArrayList<>(
                query.page() == null ? mentorships.of(viewer) : mentorships.homedOn(List.of(query.page())));
        rows.sort(query.order().comparator());
        List<SeenMentorship> visible = visible(rows, viewer);
        if (query.waiting()) {
            visible.removeIf(one -> !one.waitsForViewer());
        }
        return Slice.cut(visible, query.start(), query.limit());
    }

    private List<SeenMentorship> visible(List<Mentorship> rows, UserKey viewer) {
        Map<Mentorship, Sight> seen = sights.of(viewer, rows);
        List<SeenMentorship> visible = new ArrayList<>();
        for (Mentorship row : rows) {
            Sight sight = seen.get(row);
            if (sight != null && sight.isAny()) {
                visible.add(new SeenMentorship(row, sight, null));
            }
        }
        return visible;
    }

    /**
     * The history of the mentorship and all its items, the newest change first.
     *
     * @throws NotFound if it is not there, or the viewer is not of the pair: the journal is theirs
     */
    public Slice<JournalEntry> journal(MentorshipId id, UserKey viewer, int start, int limit) {
        forPair(id, viewer);
        return journal.of(id.value(), viewer, start, limit);
    }

    /** Changes what the pair has agreed about it as a whole. */
    public SeenMentorship change(
            MentorshipId id, UserKey by, Expected expected, Supplier<Input<MentorshipChange>> input) {
        return step(id, by, expected, MentorshipStep.EDIT, before -> {
            Input<MentorshipChange> read = input.get();
            MentorshipChange change = read.value();
            LocalDate start = change.start().or(before.mentorship().start());
            LocalDate end = change.plannedEnd().or(before.mentorship().plannedEnd());
            Charter charter = change.applyTo(before.charter());
            Faults faults = read.faults();
            faults.addIf(change.start().clears(), "start", "required");
            faults.addIf(start != null && end != null && end.isBefore(start), "plannedEnd", "end-before-start");
            if (before.mentorship().stage() != Stage.PROPOSED) {
                checkSuccessStays(change, faults);
            }
            Cadence cadence = change.cadence().or(before.mentorship().cadence());
            recorder.checkCadence(
                    before.mentorship().cadence(), cadence, before.mentorship().spaceKey(), faults);
            read.checked();
            return new Outcome(
                    before.mentorship().with(cadence, Objects.requireNonNull(start), end),
                    charter,
                    "changed",
                    Step.plain());
        });
    }

    /** The other one says yes; success must have been defined in its three parts (R2). */
    public SeenMentorship accept(MentorshipId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MentorshipStep.ACCEPT, before -> {
            if (!before.charter().success().isDefined()) {
                throw new Conflict("success-not-defined");
            }
            return to(Stage.ACTIVE, "accepted", input).of(before);
        });
    }

    public SeenMentorship refuse(MentorshipId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MentorshipStep.REFUSE, to(Stage.REFUSED, "refused", input));
    }

    public SeenMentorship withdraw(MentorshipId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MentorshipStep.WITHDRAW, to(Stage.WITHDRAWN, "withdrawn", input));
    }

    public SeenMentorship pause(MentorshipId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MentorshipStep.PAUSE, to(Stage.PAUSED, "paused", input));
    }

    public SeenMentorship resume(MentorshipId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MentorshipStep.RESUME, to(Stage.ACTIVE, "resumed", input));
    }

    /** Ends it; it works when the other's account or the home page is gone. */
    public SeenMentorship conclude(MentorshipId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MentorshipStep.CONCLUDE, to(Stage.CONCLUDED, "concluded", input));
    }

    /** Says that the pair went through the plan as a whole today, and when it wants to do so again. */
    public SeenMentorship review(MentorshipId id, UserKey by, Expected expected, Supplier<Input<NewReview>> input) {
        return step(id, by, expected, MentorshipStep.REVIEW, before -> {
            Input<NewReview> read = input.get();
            LocalDate today = LocalDate.now(clock);
            LocalDate next = read.value().nextOn();
            read.faults().addIf(next != null && !next.isAfter(today), "nextOn", "day-not-ahead");
            NewReview review = read.checked();
            return new Outcome(
                    before.mentorship().with(new PlanReview(today, next)),
                    before.charter(),
                    "reviewed",
                    new Step(review.note(), today));
        });
    }

    /** Gives it another home page: one that this person may edit and the other may view, and that is not taken. */
    public SeenMentorship moveHome(
            MentorshipId id, UserKey by, Expected expected, Supplier<Input<@Nullable PageId>> input) {
        return transactions.retried(() -> {
            Outcome before = before(id, by, expected, MentorshipStep.MOVE_HOME);
            Input<@Nullable PageId> read = input.get();
            read.faults().addIf(read.value() == null, "pageId", "required");
            PageId page = Objects.requireNonNull(read.checked());
            Mentorship mentorship = before.mentorship();
            String space = recorder.checkHome(page, by, mentorship.otherThan(by));
            recorder.takePage(page);
            recorder.checkFree(page, mentorship.id());
            return save(
                    before, new Outcome(mentorship.at(page, space), before.charter(), "moved-home", Step.plain()), by);
        });
    }

    private SeenMentorship step(
            MentorshipId id, UserKey by, Expected expected, MentorshipStep step, Transition transition) {
        return transactions.guarded(() -> {
            Outcome before = before(id, by, expected, step);
            return save(before, transition.of(before), by);
        });
    }

    private static Transition to(Stage next, String action, Supplier<Input<Step>> input) {
        return before -> new Outcome(
                before.mentorship().in(next),
                before.charter(),
                action,
                input.get().checked());
    }

    private Outcome before(MentorshipId id, UserKey by, Expected expected, MentorshipStep step) {
        SeenMentorship seen = get(id, by);
        step.checkPermitted(seen.mentorship(), seen.sight());
        expected.check(seen.mentorship().revision());
        step.checkStage(seen.mentorship(), seen.sight());
        return new Outcome(seen.mentorship(), Objects.requireNonNull(seen.charter()), "", Step.plain());
    }

    /** What is as it was, and was given no word with, stays without a trace. */
    private SeenMentorship save(Outcome before, Outcome after, UserKey by) {
        if (after.mentorship().equals(before.mentorship().again())
                && after.charter().equals(before.charter())
                && after.step().reason() == null) {
            return new SeenMentorship(before.mentorship(), sights.of(by, before.mentorship()), before.charter());
        }
        recorder.record(
                after.mentorship(),
                after.charter(),
                by,
                after.action(),
                after.step().reason());
        mentorships.replace(before.mentorship(), after.mentorship());
        texts.replace(
                after.mentorship().id().value(),
                after.mentorship().id().value(),
                before.charter().texts(),
                after.charter().texts());
        return new SeenMentorship(after.mentorship(), sights.of(by, after.mentorship()), after.charter());
    }

    private SeenMentorship withCharter(SeenMentorship outline) {
        if (!outline.sight().ofPair()) {
            return outline;
        }
        UUID id = outline.mentorship().id().value();
        return new SeenMentorship(
                outline.mentorship(), outline.sight(), Charter.from(texts.of(id).of(id)));
    }

    private static void checkSuccessStays(MentorshipChange change, Faults faults) {
        faults.addIf(change.skills().clears(), "success.skills", "required");
        faults.addIf(change.routines().clears(), "success.routines", "required");
        faults.addIf(change.outcomes().clears(), "success.outcomes", "required");
    }

    private interface Transition {
        /** @throws Invalid if the input is wrong */
        Outcome of(Outcome before);
    }

    private record Outcome(Mentorship mentorship, Charter charter, String action, Step step) {}
}

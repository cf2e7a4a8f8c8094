package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans check-ins and moves them. Either of the pair does. */
@Named
public class CheckInService {
    /** How many of a mentorship can be open at once. */
    public static final int MOST_OPEN = 20;

    private final MentorshipService mentorships;
    private final CheckInReader reader;
    private final PlaybookChoiceService playbooks;
    private final CheckIns checkIns;
    private final CheckInRecorder recorder;
    private final CheckInGuard guard;
    private final CyclesOfSpaces cycles;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public CheckInService(
            MentorshipService mentorships,
            CheckInReader reader,
            PlaybookChoiceService playbooks,
            CheckIns checkIns,
            CheckInRecorder recorder,
            CheckInGuard guard,
            CyclesOfSpaces cycles,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.mentorships = mentorships;
        this.reader = reader;
        this.playbooks = playbooks;
        this.checkIns = checkIns;
        this.recorder = recorder;
        this.guard = guard;
        this.cycles = cycles;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Plans the next one: on the day that is sent, else on the next one of the pair's rhythm.
     *
     * @throws Conflict if one is open for that day already, or too many are open
     */
    public SeenCheckIn plan(MentorshipId mentorship, UserKey by, Supplier<Input<CheckInChange>> input) {
        return transactions.retried(() -> {
            SeenMentorship pair = mentorships.forPair(mentorship, by);
            MentorshipStep.PLAN_CHECK_IN.checkStage(pair.mentorship(), pair.sight());
            List<CheckIn> before = checkIns.of(mentorship);
            if (before.stream().filter(CheckIn::isOpen).count() >= MOST_OPEN) {
                throw new Conflict("too-many-check-ins", MOST_OPEN);
            }
            Input<CheckInChange> read = input.get();
            LocalDate sent = read.value().planned().value();
            LocalDate day = sent != null ? sent : nextDay(pair, before).day();
            read.faults().addIf(day == null, "planned", "required");
            CheckInChange change = read.checked();
            checkFree(Objects.requireNonNull(day), before, null);
            int number = before.stream().mapToInt(CheckIn::number).max().orElse(0) + 1;
            journal.take("chk:" + mentorship, number);
            CheckIn planned = CheckIn.plan(
                            mentorship, number, day, change.emphasis().value(), playbooks.next(pair, before), by, now())
                    .startedOn(change.page().value());
            recorder.record(planned, by, "planned", null);
            checkIns.add(planned);
            return new SeenCheckIn(planned, pair, List.of());
        });
    }

    /** Moves it, which is normal and is kept, or turns it to something else. What is as it was stays without a trace. */
    public SeenCheckIn change(CheckInId id, UserKey by, Expected expected, Supplier<Input<CheckInChange>> input) {
        return guard.alone(id, () -> {
            SeenCheckIn seen = reader.get(id, by);
            CheckIn before = seen.checkIn();
            expected.check(before.revision());
            CheckInStep.checkOpen(seen.pair(), before);
            Input<CheckInChange> read = input.get();
            read.faults().addIf(read.value().planned().clears(), "planned", "required");
            CheckInChange change = read.checked();
            CheckIn after = before.changed(change, by, now());
            if (after.saysTheSameAs(before)) {
                return seen;
            }
            if (!after.planned().equals(before.planned())) {
                checkFree(after.planned(), checkIns.of(before.mentorship()), before);
            }
            recorder.record(after, by, "changed", change.reason());
            checkIns.replace(after);
            return new SeenCheckIn(after, seen.pair(), seen.parts());
        });
    }

    /** What is proposed for the next one; no statement, but for one where they meet on the days of a cycle. */
    public NextDay proposal(SeenCheckIns all) {
        return proposals(List.of(all)).apply(all);
    }

    /** The same where the cycles of a space are known; no statement, unless theirs are those of another one. */
    public NextDay proposal(SeenCheckIns all, @Nullable SpaceCycles known) {
        Mentorship mentorship = all.pair().mentorship();
        return known == null || !known.spaceKey().equals(mentorship.spaceKey())
                ? proposal(all)
                : nextDay(mentorship, Map.of(known.spaceKey(), known), all.checkIns());
    }

    /** The same for several mentorships, in one statement at most. */
    public Function<SeenCheckIns, NextDay> proposals(Collection<SeenCheckIns> several) {
        Map<String, SpaceCycles> known = cycles.of(several.stream()
                .map(all -> all.pair().mentorship())
                .filter(one -> one.cadence() instanceof Cadence.OfCycle)
                .map(Mentorship::spaceKey)
                .collect(Collectors.toSet()));
        return all -> nextDay(all.pair().mentorship(), known, all.checkIns());
    }

    private NextDay nextDay(SeenMentorship pair, List<CheckIn> before) {
        return proposal(new SeenCheckIns(pair, before));
    }

    /** The next day of the rhythm after the last one planned, and not before today. */
    private NextDay nextDay(Mentorship mentorship, Map<String, SpaceCycles> known, List<CheckIn> before) {
        Cadence cadence = mentorship.cadence();
        if (cadence == null) {
            return NextDay.WITHOUT_RHYTHM;
        }
        SpaceCycles ofSpace = known.getOrDefault(mentorship.spaceKey(), SpaceCycles.blank(mentorship.spaceKey()));
        LocalDate today = LocalDate.now(clock);
        LocalDate start = mentorship.start();
        Optional<CheckIn> last = before.stream().max(CheckIn.BY_DAY);
        return NextDay.of(
                cadence,
                ofSpace,
                Rhythm.next(
                        cadence,
                        ofSpace,
                        last.map(CheckIn::firstPlanned).orElse(start),
                        last.map(CheckIn::planned).orElse(start),
                        today));
    }

    private static void checkFree(LocalDate day, List<CheckIn> all, @Nullable CheckIn except) {
        boolean taken = all.stream()
                .filter(CheckIn::isOpen)
                .filter(one -> except == null || !one.id().equals(except.id()))
                .anyMatch(one -> one.planned().equals(day));
        if (taken) {
            throw new Conflict("check-in-on-that-day");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.Memory;
import dev.cairn.mentoring.journal.Memory.Remembered;
import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.MentorshipFinder;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.mentorship.Vocabulary;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a plan as it stood when a day ended, from the journal alone, in one statement beside the one for the mentorship. The past is the pair's, as the
 * journal is: what somebody could not see on that day they do not see now, and for everybody else it is not there. Nothing can be done with it.
 */
@Named
public class PlanHistory {
    private static final String DAY_TO_COME = "day-in-the-future";

    private final MentorshipService mentorships;
    private final MentorshipFinder finder;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public PlanHistory(MentorshipService mentorships, MentorshipFinder finder, Journal journal, Clock clock) {
        this.mentorships = mentorships;
        this.finder = finder;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The plan of a mentorship.
     *
     * @param date asked for once it is sure that the viewer may know of the mentorship; it ends in their time zone
     * @throws NotFound if the mentorship is not there, was not there yet, or the viewer is not of the pair
     * @throws Invalid if the day has not come
     */
    public SeenPlan of(MentorshipId id, UserKey viewer, Supplier<LocalDate> date) {
        SeenMentorship now = mentorships.outline(id, viewer);
        if (!now.sight().ofPair()) {
            throw new NotFound("mentorship-not-found");
        }
        LocalDate day = date.get();
        if (isToCome(day)) {
            throw Invalid.field("date", DAY_TO_COME);
        }
        return of(now, day);
    }

    /**
     * The plan of the mentorship that a place in the wiki speaks of; empty if there is none, or the viewer is not of its pair.
     *
     * @throws NotFound if it was not there yet
     * @throws Invalid if the day has not come
     */
    public Optional<SeenPlan> at(Place place, @Nullable UserKey viewer, LocalDate date) {
        Optional<SeenMentorship> now =
                finder.at(place, viewer).filter(found -> found.sight().ofPair());
        if (now.isPresent() && isToCome(date)) {
            throw new Invalid(DAY_TO_COME);
        }
        return now.map(found -> of(found, date));
    }

    private boolean isToCome(LocalDate date) {
        return date.isAfter(LocalDate.now(clock));
    }

    private SeenPlan of(SeenMentorship now, LocalDate date) {
        Instant end = date.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Memory memory = journal.before(now.mentorship().id().value(), end);
        SeenMentorship then = kept(memory, ItemKind.MENTORSHIP)
                .map(remembered -> now.after(remembered.last()))
                .findFirst()
                .orElseThrow(() -> new NotFound("mentorship-not-there-yet"));
        Plan plan = new Plan(then.mentorship(), goals(memory), milestones(memory), items(memory), date);
        return new Eyes(plan, then, date)
                .plan(
                        agreement(memory, then.mentorship().id()),
                        Vocabulary.NONE,
                        SpaceCycles.blank(then.mentorship().spaceKey()),
                        null);
    }

    private static Agreement agreement(Memory memory, MentorshipId mentorship) {
        return kept(memory, ItemKind.AGREEMENT)
                .map(agreement ->
                        Agreement.from(mentorship, new State(agreement.last().state())))
                .findFirst()
                .orElseGet(() -> Agreement.blank(mentorship));
    }

    private static List<Goal> goals(Memory memory) {
        return kept(memory, ItemKind.GOAL)
                .map(goal ->
                        PlanStates.goal(goal, memory.places().get(goal.last().item())))
                .toList();
    }

    private static List<Milestone> milestones(Memory memory) {
        return kept(memory, ItemKind.MILESTONE).map(PlanStates::milestone).toList();
    }

    private static List<PlanItem<?>> items(Memory memory) {
        return memory.items().stream()
                .filter(remembered -> PlanStates.isItem(remembered.last()))
                .<PlanItem<?>>map(PlanStates::item)
                .toList();
    }

    /** What of one kind was there; an item that was deleted has no state. */
    private static Stream<Remembered> kept(Memory memory, ItemKind kind) {
        return memory.items().stream()
                .filter(remembered -> remembered.last().kind() == kind)
                .filter(remembered -> !remembered.last().state().isEmpty());
    }
}

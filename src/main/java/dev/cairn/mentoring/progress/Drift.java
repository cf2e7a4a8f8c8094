package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.ActionState;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.Punctuality;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.Measurement;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.mentorship.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules by which drift is known (R25, R96, R106), each a function of what stands in the plan and the check-ins. A rule says from which day on it
 * fires if nothing changes, so that nothing needs to be computed again because a day has passed.
 */
final class Drift {
    private static final Comparator<LocalDate> EARLIER = Comparator.naturalOrder();

    private final Situation situation;
    private final Thresholds thresholds;

    private Drift(Situation situation, Thresholds thresholds) {
        this.situation = situation;
        this.thresholds = thresholds;
    }

    /** What every rule finds, in the order of the rules; nothing where the two do not work together now. */
    static List<Finding> of(Situation situation, Thresholds thresholds) {
        if (situation.mentorship().stage() != Stage.ACTIVE) {
            return List.of();
        }
        Drift drift = new Drift(situation, thresholds);
        return Stream.<Function<Drift, Stream<Finding>>>of(
                        Drift::noEvidence,
                        Drift::movedOften,
                        Drift::looseSteps,
                        Drift::silentOnGoals,
                        Drift::checkInOverdue,
                        Drift::doneButFlat,
                        Drift::targetsPassed,
                        Drift::notReviewed)
                .flatMap(rule -> rule.apply(drift))
                .toList();
    }

    private Stream<Finding> noEvidence() {
        Optional<LocalDate> shown = situation.plan().flat().stream()
                .flatMap(goal -> goal.wholes(Evidence.class).stream())
                .map(PlanItem::createdAt)
                .map(Situation::day)
                .max(EARLIER);
        return situation.firstOpenGoal().stream()
                .map(first -> later(first, shown))
                .map(since -> new Finding(
                        Rule.NO_EVIDENCE,
                        since.plusDays(thresholds.daysWithoutEvidence()),
                        null,
                        thresholds.daysWithoutEvidence()));
    }

    private Stream<Finding> movedOften() {
        return situation.plannedMilestones().stream()
                .flatMap(one -> one.pairOnly().stream())
                .filter(one -> one.moves().size() >= thresholds.moves())
                .map(one -> new Finding(
                        Rule.MOVED_OFTEN,
                        one.moves().get(thresholds.moves() - 1).on(),
                        one.id().value(),
                        one.moves().size()));
    }

    private Stream<Finding> looseSteps() {
        List<LocalDate> since = situation.steps().stream()
                .filter(step -> step.content().isOpen()
                        && step.content().serves() == null
                        && !step.content().microChallenge())
                .map(step -> Situation.day(step.createdAt()))
                .sorted()
                .toList();
        return since.size() < thresholds.looseSteps() || situation.openGoals().isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(Rule.LOOSE_STEPS, since.get(thresholds.looseSteps() - 1), null, since.size()));
    }

    /** Of what a goal consists is spoken of with it, so only those at the top are asked about. */
    private Stream<Finding> silentOnGoals() {
        return situation.plan().goals().stream()
                .filter(situation.openGoals()::contains)
                .flatMap(goal -> silentOn(goal).stream());
    }

    private Optional<Finding> silentOn(SeenGoal goal) {
        List<CheckInItem<Action>> steps = situation.stepsFor(goal);
        if (steps.stream().anyMatch(step -> step.content().isOpen())) {
            return Optional.empty();
        }
        Optional<LocalDate> spokenOf = steps.stream()
                .map(step -> step.content().endedOn())
                .flatMap(Stream::ofNullable)
                .max(EARLIER);
        LocalDate since = later(writtenOn(goal), spokenOf);
        List<LocalDate> silent =
                situation.held().stream().filter(day -> day.isAfter(since)).toList();
        return silent.size() < thresholds.silentCheckIns()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Rule.SILENT_ON_GOAL,
                        silent.get(thresholds.silentCheckIns() - 1),
                        goal.id().value(),
                        silent.size()));
    }

    private Stream<Finding> checkInOverdue() {
        Cadence cadence = situation.mentorship().cadence();
        int tolerance = Punctuality.tolerance(cadence);
        Optional<LocalDate> open = situation.checkIns().stream()
                .filter(CheckIn::isOpen)
                .map(CheckIn::planned)
                .min(EARLIER);
        return open.or(() -> cadence == null ? Optional.empty() : dueBy(cadence)).stream()
                .map(day -> new Finding(Rule.CHECK_IN_OVERDUE, day.plusDays(tolerance + 1L), null, tolerance));
    }

    private Optional<LocalDate> dueBy(Cadence cadence) {
        LocalDate last = situation.checkIns().stream()
                .map(CheckIn::planned)
                .max(EARLIER)
                .orElseGet(() -> situation.mentorship().start());
        return cadence.next(last, situation.plan().cycles());
    }

    private Stream<Finding> doneButFlat() {
        return situation.openGoals().stream()
                .flatMap(goal -> goal.wholes(Indicator.class).stream()
                        .filter(indicator -> indicator.content().measure() == Measure.VALUE)
                        .flatMap(indicator -> flatSince(goal, indicator).stream())
                        .min(EARLIER)
                        .stream()
                        .map(from ->
                                new Finding(Rule.DONE_BUT_FLAT, from, goal.id().value(), thresholds.doneSteps())));
    }

    /** The day of the first measurement that showed no change after enough was done; empty if there is none. */
    private Optional<LocalDate> flatSince(SeenGoal goal, PlanItem<Indicator> indicator) {
        List<Measurement> measured = goal.contents(Measurement.class)
                .filter(one -> one.about().equals(indicator.id()))
                .sorted(Comparator.comparing(Measurement::on))
                .toList();
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        int changed = measured.size() - 1;
        while (changed > 0
                && measured.get(changed)
                                .value()
                                .compareTo(measured.get(changed - 1).value())
                        == 0) {
            changed--;
        }
        LocalDate moved = measured.get(changed).on();
        return situation.stepsFor(goal).stream()
                .map(CheckInItem::content)
                .filter(step -> step.state() == ActionState.DONE)
                .map(step -> Objects.requireNonNull(step.endedOn()))
                .filter(day -> !day.isBefore(moved))
                .sorted()
                .skip(thresholds.doneSteps() - 1L)
                .findFirst()
                .flatMap(enough -> measured.stream()
                        .map(Measurement::on)
                        .filter(day -> day.isAfter(moved) && !day.isBefore(enough))
                        .findFirst());
    }

    private Stream<Finding> targetsPassed() {
        Stream<Finding> goals = situation.openGoals().stream()
                .flatMap(goal -> Stream.ofNullable(goal.due()).map(due -> passed(due, goal)));
        Stream<Finding> milestones = situation.plannedMilestones().stream()
                .map(one -> new Finding(
                        Rule.TARGET_PASSED, one.due().plusDays(1), one.id().value(), 0));
        return Stream.concat(goals, milestones);
    }

    private static Finding passed(LocalDate due, SeenGoal goal) {
        return new Finding(Rule.TARGET_PASSED, due.plusDays(1), goal.id().value(), 0);
    }

    private Stream<Finding> notReviewed() {
        PlanReview review = situation.mentorship().review();
        if (review.next() != null) {
            return situation.firstOpenGoal().stream()
                    .map(any -> new Finding(
                            Rule.NOT_REVIEWED, review.next().plusDays(1), null, thresholds.weeksWithoutReview()));
        }
        return situation.firstOpenGoal().stream()
                .map(first -> later(first, Optional.ofNullable(review.on())))
                .map(since -> new Finding(
                        Rule.NOT_REVIEWED,
                        since.plusWeeks(thresholds.weeksWithoutReview()),
                        null,
                        thresholds.weeksWithoutReview()));
    }

    private static LocalDate writtenOn(SeenGoal goal) {
        return goal.pairOnly().map(whole -> Situation.day(whole.createdAt())).orElseThrow();
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }
}

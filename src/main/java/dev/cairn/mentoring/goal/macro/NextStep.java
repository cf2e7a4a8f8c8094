package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.GoalStep;
import dev.cairn.mentoring.goal.ItemStep;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.Charter;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the one thing that comes next for one of the pair: the first of a list of possible answers that holds. */
final class NextStep {
    private final SeenPlan plan;
    private final Onlooker onlooker;
    private final Words words;

    NextStep(SeenPlan plan, Onlooker onlooker) {
        this.plan = plan;
        this.onlooker = onlooker;
        this.words = onlooker.words();
    }

    /** In words; empty for a reader, for an earlier day, and when nothing comes next. */
    String inWords() {
        if (!onlooker.ofPair() || onlooker.seen().past()) {
            return "";
        }
        return switch (onlooker.mentorship().stage()) {
            case PROPOSED -> first(this::definition, this::invitation);
            case ACTIVE -> first(this::proposals, this::firstGoal, this::milestone, this::theOther);
            case PAUSED -> words.text("next.paused");
            case CONCLUDED, REFUSED, WITHDRAWN -> "";
        };
    }

    @SafeVarargs
    private static String first(Supplier<Optional<String>>... answers) {
        return Stream.of(answers)
                .flatMap(answer -> answer.get().stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> definition() {
        Charter charter = onlooker.seen().charter();
        boolean missing = charter != null && !charter.success().isDefined();
        return missing ? Optional.of(words.text("next.define-success")) : Optional.empty();
    }

    private Optional<String> invitation() {
        return Optional.of(
                onlooker.seen().waitsForViewer()
                        ? words.text("next.your-answer", onlooker.other())
                        : words.text("next.their-answer", onlooker.other()));
    }

    private Optional<String> proposals() {
        long waiting = plan.flat().stream()
                .filter(goal -> goal.can().contains(GoalStep.AGREE)
                        || goal.items().stream().anyMatch(item -> item.can().contains(ItemStep.ACCEPT)))
                .count();
        return waiting == 0 ? Optional.empty() : Optional.of(words.text("next.your-word", waiting));
    }

    private Optional<String> firstGoal() {
        boolean none = plan.flat().stream()
                .noneMatch(goal -> goal.state() == GoalState.OPEN || goal.state() == GoalState.PROPOSED);
        String word = plan.flat().stream().anyMatch(goal -> goal.state() == GoalState.REACHED)
                ? "next.add-another-goal"
                : "next.add-goal";
        return none ? Optional.of(words.text(word)) : Optional.empty();
    }

    private Optional<String> milestone() {
        return plan.flat().stream()
                .filter(goal -> goal.state() == GoalState.OPEN)
                .flatMap(goal -> goal.milestones().stream())
                .filter(milestone -> milestone.state() == MilestoneState.PLANNED)
                .min(Comparator.comparing(SeenMilestone::due))
                .map(next -> words.text(
                        next.overdue() ? "next.milestone-was-due" : "next.milestone",
                        next.title(),
                        words.day(next.due())));
    }

    private Optional<String> theOther() {
        boolean waiting = plan.flat().stream().map(SeenGoal::state).anyMatch(GoalState.PROPOSED::equals);
        boolean proposed = plan.flat().stream()
                .flatMap(goal -> goal.items().stream())
                .anyMatch(item -> item.can().contains(ItemStep.WITHDRAW));
        return waiting
                ? Optional.of(words.text("next.their-word", onlooker.other()))
                : proposed ? Optional.of(words.text("next.their-answer", onlooker.other())) : Optional.empty();
    }
}

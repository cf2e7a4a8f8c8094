package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Conflict;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What either of the pair can do with a milestone, in which of its states and of its goal's. */
public enum MilestoneStep {
    EDIT(GoalStep.While.OPEN, EnumSet.of(GoalState.PROPOSED, GoalState.OPEN), MilestoneState.PLANNED),
    /** To the words of the other one. */
    AGREE(GoalStep.While.ACTIVE, EnumSet.of(GoalState.PROPOSED, GoalState.OPEN), MilestoneState.PLANNED),
    REACH(GoalStep.While.ACTIVE, EnumSet.of(GoalState.OPEN), MilestoneState.PLANNED),
    REOPEN(GoalStep.While.ACTIVE, EnumSet.of(GoalState.OPEN), MilestoneState.REACHED),
    POSTPONE(GoalStep.While.ACTIVE, EnumSet.of(GoalState.OPEN), MilestoneState.PLANNED),
    DROP(GoalStep.While.OPEN, EnumSet.of(GoalState.OPEN), MilestoneState.PLANNED),
    DELETE(GoalStep.While.OPEN, EnumSet.of(GoalState.PROPOSED), MilestoneState.PLANNED),
    /** Evidence may come before the day and after it. */
    ADD_EVIDENCE(
            GoalStep.While.OPEN,
            EnumSet.of(GoalState.PROPOSED, GoalState.OPEN, GoalState.REACHED),
            MilestoneState.PLANNED,
            MilestoneState.REACHED),
    SHARE_WITH_PAIR(Audience.AUTHOR, Audience.PAIR),
    SHARE_WITH_PAGE(Audience.PAIR, Audience.PAGE),
    TAKE_BACK(Audience.PAGE, Audience.PAIR);

    private final GoalStep.While when;
    private final Set<GoalState> goalIn;
    private final Set<MilestoneState> from;
    private final @Nullable AudienceStep audience;

    MilestoneStep(GoalStep.While when, Set<GoalState> goalIn, MilestoneState from, MilestoneState... others) {
        this.when = when;
        this.goalIn = goalIn;
        this.from = EnumSet.of(from, others);
        this.audience = null;
    }

    MilestoneStep(Audience from, Audience to) {
        this.when = GoalStep.While.EVER;
        this.goalIn = EnumSet.allOf(GoalState.class);
        this.from = EnumSet.allOf(MilestoneState.class);
        this.audience = new AudienceStep(from, to);
    }

    static Set<MilestoneStep> openTo(Mentorship mentorship, Goal goal, Milestone milestone, Sight sight) {
        EnumSet<MilestoneStep> steps = EnumSet.noneOf(MilestoneStep.class);
        for (MilestoneStep step : values()) {
            if (sight.ofPair()
                    && (step != AGREE || isAsked(milestone, sight))
                    && step.refusal(mentorship, goal, milestone, sight).isEmpty()
                    && (step.audience == null || step.audience.isOpenTo(milestone, sight))) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Whether this person is the one who could still agree. */
    static boolean isAsked(Milestone milestone, Sight sight) {
        return !milestone.accord().isOfBoth()
                && !sight.isViewer(milestone.accord().proposedBy());
    }

    /** @throws Conflict if the step does not fit how the milestone, its goal or the mentorship stands */
    void checkState(Mentorship mentorship, Goal goal, Milestone milestone, Sight sight) {
        refusal(mentorship, goal, milestone, sight).ifPresent(conflict -> {
            throw conflict;
        });
    }

    /** Why the step does not fit, if so. */
    Optional<Conflict> refusal(Mentorship mentorship, Goal goal, Milestone milestone, Sight sight) {
        return when.refusal(mentorship, sight)
                .or(() -> goalIn.contains(goal.state()) ? Optional.empty() : isIn("goal", goal.state()))
                .or(() -> from.contains(milestone.state()) ? Optional.empty() : isIn("milestone", milestone.state()));
    }

    private static Optional<Conflict> isIn(String what, Enum<?> state) {
        return Optional.of(new Conflict(what + "-is-" + state.name().toLowerCase(Locale.ROOT)));
    }
}

package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.NotPermitted;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with a goal, by whom of the pair, in which of its states and of the mentorship's stages. */
public enum GoalStep {
    /** What was not agreed yet is worded freely. */
    EDIT(Who.EITHER, While.OPEN, GoalState.PROPOSED),
    AGREE(Who.OTHER, While.ACTIVE, GoalState.PROPOSED),
    REACH(Who.EITHER, While.ACTIVE, GoalState.OPEN),
    REOPEN(Who.EITHER, While.ACTIVE, GoalState.REACHED),
    DROP(Who.EITHER, While.OPEN, GoalState.PROPOSED, GoalState.OPEN),
    DELETE(Who.AUTHOR, While.OPEN, GoalState.PROPOSED),
    MOVE(Who.EITHER, While.OPEN, GoalState.PROPOSED, GoalState.OPEN),
    ADD_MILESTONE(Who.EITHER, While.OPEN, GoalState.PROPOSED, GoalState.OPEN),
    ADD_SUB_GOAL(Who.EITHER, While.OPEN, GoalState.PROPOSED, GoalState.OPEN),
    /** What it is measured by and what helps belong to what is still ahead. */
    ADD_INDICATOR(Who.EITHER, While.OPEN, GoalState.PROPOSED, GoalState.OPEN),
    /** Only what was agreed is measured. */
    MEASURE(Who.EITHER, While.ACTIVE, GoalState.OPEN),
    /** How much support is needed shows while one is at it. */
    RATE_AUTONOMY(Who.EITHER, While.ACTIVE, GoalState.OPEN),
    /** Evidence may come after the day. */
    ADD_EVIDENCE(Who.EITHER, While.OPEN, GoalState.PROPOSED, GoalState.OPEN, GoalState.REACHED),
    ADD_SUPPORT(Who.EITHER, While.OPEN, GoalState.PROPOSED, GoalState.OPEN),
    /** Views are of what both have agreed, and may look back. */
    ASSESS(Who.EITHER, While.ACTIVE, GoalState.OPEN, GoalState.REACHED),
    INVITE(Who.EITHER, While.ACTIVE, GoalState.OPEN, GoalState.REACHED),
    /** What was agreed changes by a proposal that the other accepts. */
    PROPOSE_CHANGE(Who.EITHER, While.ACTIVE, GoalState.OPEN),
    SHARE_WITH_PAIR(Audience.AUTHOR, Audience.PAIR),
    SHARE_WITH_PAGE(Audience.PAIR, Audience.PAGE),
    TAKE_BACK(Audience.PAGE, Audience.PAIR);

    private enum Who {
        EITHER,
        AUTHOR,
        OTHER
    }

    /** In which stages of the mentorship. */
    enum While {
        OPEN,
        ACTIVE,
        EVER;

        /** @throws Conflict if it is not so now */
        void check(Mentorship mentorship, Sight sight) {
            refusal(mentorship, sight).ifPresent(conflict -> {
                throw conflict;
            });
        }

        Optional<Conflict> refusal(Mentorship mentorship, Sight sight) {
            boolean fits = this == EVER
                    || (this == ACTIVE
                            ? mentorship.stage() == Stage.ACTIVE
                            : mentorship.stage().isOpen());
            if (!fits) {
                return Optional.of(new Conflict(
                        "mentorship-is-" + mentorship.stage().name().toLowerCase(Locale.ROOT)));
            }
            return sight.hasHomePage() ? Optional.empty() : Optional.of(new Conflict("home-page-gone"));
        }
    }

    private final Who who;
    private final While when;
    private final Set<GoalState> from;
    private final @Nullable AudienceStep audience;

    GoalStep(Who who, While when, GoalState first, GoalState... others) {
        this.who = who;
        this.when = when;
        this.from = EnumSet.of(first, others);
        this.audience = null;
    }

    GoalStep(Audience from, Audience to) {
        this.who = Who.EITHER;
        this.when = While.EVER;
        this.from = EnumSet.allOf(GoalState.class);
        this.audience = new AudienceStep(from, to);
    }

    /** The step that adds an item of this kind, and by which such items are changed and removed, too. */
    static GoalStep adding(ItemKind kind) {
        return switch (kind) {
            case INDICATOR -> ADD_INDICATOR;
            case MEASUREMENT -> MEASURE;
            case AUTONOMY -> RATE_AUTONOMY;
            case EVIDENCE -> ADD_EVIDENCE;
            case SUPPORT -> ADD_SUPPORT;
            case ASSESSMENT -> ASSESS;
            case INVITATION -> INVITE;
            case PROPOSAL -> PROPOSE_CHANGE;
            case MILESTONE -> ADD_MILESTONE;
            case GOAL -> ADD_SUB_GOAL;
            case MENTORSHIP,
                    AGREEMENT,
                    PREFERENCES,
                    NOTICE_PREFERENCES,
                    PROGRESS_COLUMNS,
                    PROMPTS,
                    SPACE_WORDS,
                    SPACE_CYCLES,
                    SPACE_SETTINGS,
                    PLAYBOOK,
                    PLAYBOOK_CHOICE,
                    REVIEW_PACK,
                    CHECK_IN,
                    CHECK_IN_PART,
                    DATA_POINT,
                    INTERPRETATION,
                    ACTION,
                    RISK,
                    NOTE -> throw new IllegalArgumentException(kind + " hangs on no goal");
        };
    }

    static Set<GoalStep> openTo(Mentorship mentorship, Goal goal, Sight sight) {
        EnumSet<GoalStep> steps = EnumSet.noneOf(GoalStep.class);
        for (GoalStep step : values()) {
            if (step.isTakenBy(goal, sight)
                    && step.refusal(mentorship, goal, sight).isEmpty()
                    && (step.audience == null || step.audience.isOpenTo(goal, sight))) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** @throws NotPermitted if the step is not this person's */
    void checkPermitted(Goal goal, Sight sight) {
        sight.checkOfPair();
        if (!isTakenBy(goal, sight)) {
            throw new NotPermitted(who == Who.OTHER ? "the-other-agrees" : "not-your-step");
        }
    }

    /** @throws Conflict if the step does not fit how the goal or the mentorship stands */
    void checkState(Mentorship mentorship, Goal goal, Sight sight) {
        refusal(mentorship, goal, sight).ifPresent(conflict -> {
            throw conflict;
        });
    }

    /** Why the step does not fit, if so. */
    Optional<Conflict> refusal(Mentorship mentorship, Goal goal, Sight sight) {
        return when.refusal(mentorship, sight)
                .or(() -> from.contains(goal.state())
                        ? Optional.empty()
                        : Optional.of(
                                new Conflict("goal-is-" + goal.state().name().toLowerCase(Locale.ROOT))));
    }

    private boolean isTakenBy(Goal goal, Sight sight) {
        return sight.ofPair()
                && switch (who) {
                    case EITHER -> true;
                    case AUTHOR -> sight.isViewer(goal.author());
                    case OTHER -> !sight.isViewer(goal.author());
                };
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.Claims;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalContent;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.GoalStep;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.Smart;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts goals into words, each as one row of a plan. */
final class GoalComposer {
    private static final int TOP_HEADING = 3;
    private static final String SUB_GOAL = "sub-goal";
    private static final List<GoalStep> AUDIENCE_STEPS =
            List.of(GoalStep.SHARE_WITH_PAIR, GoalStep.SHARE_WITH_PAGE, GoalStep.TAKE_BACK);

    /** The order in which buttons stand: what moves the goal on first, what ends it last. */
    private static final List<GoalStep> BUTTONS = List.of(
            GoalStep.AGREE,
            GoalStep.REACH,
            GoalStep.REOPEN,
            GoalStep.PROPOSE_CHANGE,
            GoalStep.ADD_MILESTONE,
            GoalStep.ADD_INDICATOR,
            GoalStep.ADD_EVIDENCE,
            GoalStep.ADD_SUPPORT,
            GoalStep.RATE_AUTONOMY,
            GoalStep.ASSESS,
            GoalStep.INVITE,
            GoalStep.ADD_SUB_GOAL,
            GoalStep.DROP,
            GoalStep.DELETE);

    private final Onlooker onlooker;
    private final Words words;
    private final MilestoneComposer milestones;
    private final ItemComposer items;
    private final ProposalComposer proposals;
    private final Numbers numbers;
    private final PulseComposer pulse;
    private final boolean movable;

    /** @param movable whether the plan is shown whole, so that goals can be put in another order */
    GoalComposer(Onlooker onlooker, boolean movable) {
        this(onlooker, new ItemComposer(onlooker, ItemComposer.MOST_MEASUREMENTS), movable);
    }

    private GoalComposer(Onlooker onlooker, ItemComposer items, boolean movable) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.milestones = new MilestoneComposer(onlooker);
        this.items = items;
        this.proposals = new ProposalComposer(onlooker);
        this.numbers = new Numbers(words);
        this.pulse = new PulseComposer(onlooker);
        this.movable = movable;
    }

    /** The rows of these goals and all that are kept below them, in the order in which they are read. */
    List<GoalView> compose(List<KeptGoal> tops) {
        List<GoalView> rows = new ArrayList<>();
        add(tops, 0, 0, null, rows);
        return rows;
    }

    /**
     * A goal by itself: its sub-goals are named below it.
     *
     * @param parent the title of the goal that it is a part of; null if there is none to be known of
     */
    static GoalView inFull(SeenGoal goal, @Nullable String parent, Onlooker onlooker) {
        GoalComposer composer =
                new GoalComposer(onlooker, new ItemComposer(onlooker, ItemComposer.MOST_IN_FULL), false);
        return composer.row(goal, 0, false, 0, parent, composer.subGoals(goal));
    }

    private void add(List<KeptGoal> siblings, int depth, int ending, @Nullable String parent, List<GoalView> rows) {
        for (int at = 0; at < siblings.size(); at++) {
            KeptGoal kept = siblings.get(at);
            int ends = at == siblings.size() - 1 ? ending : 0;
            boolean isParent = !kept.subGoals().isEmpty();
            rows.add(row(kept.goal(), depth, isParent, isParent ? 0 : ends, parent, List.of()));
            add(kept.subGoals(), depth + 1, ends + 1, kept.goal().title(), rows);
        }
    }

    private List<SectionView> subGoals(SeenGoal goal) {
        List<ItemView> named = goal.subGoals().stream()
                .map(each -> ItemView.named(
                        each.id().toString(), SUB_GOAL, each.title(), sub(each), standing(each), audience(each)))
                .toList();
        return named.isEmpty()
                ? List.of()
                : List.of(new SectionView(SUB_GOAL, words.text("section." + SUB_GOAL), named, ""));
    }

    private String standing(SeenGoal goal) {
        return goal.state().counts()
                ? words.text("goal.standing", stateWord(goal), numbers.percent(goal.progress()))
                : stateWord(goal);
    }

    private GoalView row(
            SeenGoal seen, int depth, boolean isParent, int ends, @Nullable String parent, List<SectionView> below) {
        Fields fields = fields(seen);
        String id = seen.id().toString();
        return new GoalView(
                id,
                seen.pairOnly().map(goal -> String.valueOf(goal.revision())).orElse(""),
                Words.code(seen.state()),
                stateWord(seen),
                look(seen),
                seen.title(),
                sub(seen),
                TOP_HEADING + depth,
                numbers.percent(seen.progress()),
                seen.progress().intValue(),
                seen.state().counts(),
                when(seen),
                reason(seen),
                parent == null ? "" : words.text("goal.part-of", parent),
                fields.facts(),
                fields.gaps(),
                marks(seen),
                smart(seen),
                seen.milestones().stream().map(milestones::compose).toList(),
                Stream.concat(items.compose(seen).stream(), below.stream()).toList(),
                evidenced(seen),
                pulse.putIn(seen),
                pulse.cameOfIt(seen),
                audience(seen),
                needs(seen),
                onlooker.hasControls() ? actions(seen) : List.of(),
                onlooker.hasControls() ? moves(seen) : List.of(),
                isParent,
                Collections.nCopies(ends, id));
    }

    private AudienceView audience(SeenGoal seen) {
        return onlooker.audience(
                seen.pairOnly().map(Goal::audience).orElse(Audience.PAGE),
                onlooker.hasControls()
                        ? AUDIENCE_STEPS.stream()
                                .filter(seen.can()::contains)
                                .map(Words::code)
                                .toList()
                        : List.of());
    }

    private Fields fields(SeenGoal seen) {
        Fields fields = new Fields(onlooker, seen.can().contains(GoalStep.EDIT));
        seen.pairOnly().map(Goal::content).ifPresent(content -> {
            if (fields.editable()) {
                fields.text("title", "line", content.title())
                        .choice("kind", "kind", words.text("kind", content.kind()), Words.code(content.kind()));
            }
            fields.text("aspiration", "text", content.aspiration());
            if (content.kind() == GoalKind.BEHAVIOUR) {
                fields.text("pressureSituation", "text", content.pressureSituation());
            }
            fields.text("observableAction", "text", content.observableAction())
                    .text("expectedOutcome", "text", content.expectedOutcome())
                    .text("why", "text", content.why());
            Aim aim = content.aim();
            fields.choice(
                    "aim",
                    "aim",
                    aim == null ? "" : words.text("aim.line", words.text("aim", aim.kind()), aim.text()),
                    aim == null ? "" : Words.code(aim.kind()) + ":" + aim.text());
            choice(fields, "horizon", "horizon", content.horizon());
            choice(fields, "learningFraming", "learningFraming", content.learningFraming());
            if (fields.editable()) {
                fields.text("competency", "line", content.competency()).date("due", content.due());
            }
            fields.date("dueFrom", content.dueFrom());
            if (fields.editable()) {
                choice(fields, "effort", "degree", content.effort());
                choice(fields, "impact", "degree", content.impact());
            }
        });
        return fields;
    }

    private void choice(Fields fields, String name, String kind, @Nullable Enum<?> chosen) {
        fields.choice(
                name, kind, chosen == null ? "" : words.text(kind, chosen), chosen == null ? "" : Words.code(chosen));
    }

    /** What it takes and what it gives, in one line; where these can be edited they stand among the fields instead. */
    private String marks(SeenGoal seen) {
        if (seen.can().contains(GoalStep.EDIT) && onlooker.hasControls()) {
            return "";
        }
        GoalContent content = seen.pairOnly().map(Goal::content).orElse(null);
        if (content == null || (content.effort() == null && content.impact() == null)) {
            return "";
        }
        String effort = within(content.effort());
        String impact = within(content.impact());
        if (impact.isEmpty()) {
            return words.text("goal.effort", effort);
        }
        return effort.isEmpty()
                ? words.text("goal.impact", impact)
                : words.text("goal.effort-and-impact", effort, impact);
    }

    private String within(@Nullable Degree degree) {
        return degree == null ? "" : words.text("degree.within", degree);
    }

    /** Advice on what is still ahead, for those who see what it rests on. */
    private SmartView smart(SeenGoal seen) {
        boolean ahead = seen.state() == GoalState.PROPOSED || seen.state() == GoalState.OPEN;
        if (!ahead || seen.pairOnly().isEmpty()) {
            return SmartView.NONE;
        }
        Set<Smart> met = Smart.metBy(seen);
        return new SmartView(
                words.text("smart.line", met.size(), Smart.values().length),
                Stream.of(Smart.values())
                        .map(test -> new SmartTestView(
                                words.text("smart", test),
                                words.text(met.contains(test) ? "smart.met" : "smart.not-yet"),
                                words.text("smart.sentence", test)))
                        .toList());
    }

    private List<ActionView> actions(SeenGoal seen) {
        List<ActionView> actions = new ArrayList<>();
        for (GoalStep step : BUTTONS) {
            if (!seen.can().contains(step)) {
                continue;
            }
            String name = Words.code(step);
            switch (step) {
                case AGREE ->
                    actions.add(ActionView.atOnce(
                            name,
                            words.text("action.agree"),
                            needs(seen).isEmpty() ? ActionView.PRIMARY : ActionView.PLAIN));
                case REACH -> actions.add(ActionView.atOnce(name, words.text("action.reach"), ActionView.PLAIN));
                case REOPEN ->
                    actions.add(ActionView.asking(name, words.text("action.reopen"), ActionView.SUBTLE, "reason"));
                case PROPOSE_CHANGE ->
                    actions.add(ActionView.asking(
                            name, words.text("action.propose-change"), ActionView.SUBTLE, "proposal"));
                case DROP -> actions.add(ActionView.asking(name, dropWord(seen), ActionView.SUBTLE, "reason"));
                case DELETE ->
                    actions.add(ActionView.ifSure(
                            name, words.text("action.delete"), ActionView.SUBTLE, words.text("goal.delete.question")));
                case ADD_MILESTONE ->
                    actions.add(ActionView.asking(
                            name, words.text("action.add-milestone"), ActionView.SUBTLE, "milestone"));
                case ADD_INDICATOR ->
                    actions.add(ActionView.asking(
                            name, words.text("action.add-indicator"), ActionView.SUBTLE, "indicator"));
                case ADD_EVIDENCE ->
                    actions.add(
                            ActionView.asking(name, words.text("action.add-evidence"), ActionView.SUBTLE, "evidence"));
                case ADD_SUPPORT ->
                    actions.add(
                            ActionView.asking(name, words.text("action.add-support"), ActionView.SUBTLE, "support"));
                case RATE_AUTONOMY ->
                    actions.add(
                            ActionView.asking(name, words.text("action.rate-autonomy"), ActionView.SUBTLE, "autonomy"));
                case ASSESS ->
                    actions.add(ActionView.asking(name, words.text("action.assess"), ActionView.SUBTLE, "assessment"));
                case INVITE ->
                    actions.add(ActionView.asking(name, words.text("action.invite"), ActionView.SUBTLE, "invitation"));
                case ADD_SUB_GOAL ->
                    actions.add(ActionView.asking(name, words.text("action.add-sub-goal"), ActionView.SUBTLE, "goal"));
                default -> {}
            }
        }
        return actions;
    }

    private List<ActionView> moves(SeenGoal seen) {
        return movable && seen.can().contains(GoalStep.MOVE)
                ? Stream.of("up", "down", "in", "out")
                        .map(way -> ActionView.atOnce(way, words.text("order." + way), ActionView.SUBTLE))
                        .toList()
                : List.of();
    }

    private String dropWord(SeenGoal seen) {
        return words.text(seen.can().contains(GoalStep.AGREE) ? "action.decline" : "action.drop");
    }

    /** A proposal says whose word it waits for. */
    private String stateWord(SeenGoal seen) {
        if (seen.state() != GoalState.PROPOSED || seen.pairOnly().isEmpty()) {
            return words.text("goal.state", seen.state());
        }
        Goal goal = seen.pairOnly().get();
        if (goal.audience() == Audience.AUTHOR) {
            return words.text("goal.state.draft");
        }
        if (!onlooker.seen().sight().isViewer(goal.author())) {
            return words.text("goal.state.waiting-for-you");
        }
        return words.text("goal.state.waiting-for-" + (onlooker.seen().sight().isMentee() ? "mentor" : "mentee"));
    }

    private String look(SeenGoal seen) {
        boolean waitsForViewer = seen.can().contains(GoalStep.AGREE);
        return switch (seen.state()) {
            case PROPOSED -> waitsForViewer ? "aui-lozenge-current" : "";
            case REACHED -> "aui-lozenge-success";
            case OPEN, DROPPED -> "";
        };
    }

    private String sub(SeenGoal seen) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("kind", seen.kind()));
        seen.pairOnly().map(Goal::content).map(GoalContent::competency).ifPresent(parts::add);
        long counting = seen.milestones().stream()
                .filter(milestone -> milestone.state() != MilestoneState.DROPPED)
                .count();
        if (counting > 0) {
            long reached = seen.milestones().stream()
                    .filter(milestone -> milestone.state() == MilestoneState.REACHED)
                    .count();
            parts.add(words.text("goal.milestones-reached", reached, counting));
        }
        String waiting = proposals.waiting(seen);
        if (!waiting.isEmpty()) {
            parts.add(waiting);
        }
        parts.addAll(pulse.hints(seen));
        return String.join(" \u00b7 ", parts);
    }

    private String when(SeenGoal seen) {
        return switch (seen.state()) {
            case REACHED -> words.text("day.reached", words.day(Objects.requireNonNull(seen.reachedOn())));
            case PROPOSED, OPEN ->
                seen.due() == null ? "" : words.text(seen.overdue() ? "day.was-due" : "day.due", words.day(seen.due()));
            case DROPPED -> "";
        };
    }

    private String reason(SeenGoal seen) {
        if (seen.pairOnly().isEmpty()) {
            return seen.milestones().isEmpty() ? onlooker.rest() : "";
        }
        String why = seen.pairOnly().get().stateReason();
        return why == null ? "" : words.text("state.dropped-because", why);
    }

    /** Said beside the button, so that nobody presses it in vain. */
    private String needs(SeenGoal seen) {
        String fields = seen
                .pairOnly()
                .filter(goal -> goal.state() == GoalState.PROPOSED)
                .map(goal -> goal.content().lacks())
                .orElse(List.of())
                .stream()
                .map(field -> words.text("field." + field))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "" : words.text("goal.lacks", fields);
    }

    /** Beside each state stands how much of it was shown to be so. */
    private String evidenced(SeenGoal seen) {
        Claims claims = seen.claims();
        if (claims.all() == 0) {
            return "";
        }
        return seen.state() == GoalState.REACHED && claims.evidenced() == 0
                ? words.text("goal.not-evidenced")
                : words.text("goal.evidenced", claims.evidenced(), claims.all());
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.Hint;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.Charter;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.mentorship.Success;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a whole plan into words. */
final class GoalPlanComposer {
    /** How many goals one macro draws; the rest is counted in a note. */
    static final int MOST_GOALS = 200;

    private final SeenPlan plan;
    private final Onlooker onlooker;
    private final Words words;

    GoalPlanComposer(SeenPlan plan, Onlooker onlooker) {
        this.plan = plan;
        this.onlooker = onlooker;
        this.words = onlooker.words();
    }

    /** @param hints why it may be worth a look today */
    GoalPlanView compose(String id, GoalPlanParameters wanted, List<Hint> hints) {
        List<SeenGoal> all = plan.flat();
        List<KeptGoal> kept = KeptGoal.of(plan.goals(), goal -> wanted.shows(goal.state()));
        int fitting = KeptGoal.size(kept);
        List<KeptGoal> shown = KeptGoal.first(MOST_GOALS, kept);
        boolean whole = fitting == all.size() && fitting <= MOST_GOALS;
        return view(
                id,
                words.text("plan.heading", onlooker.mentee(), onlooker.mentor()),
                note(all.size(), fitting, KeptGoal.size(shown)),
                new GoalComposer(onlooker, whole).compose(shown),
                plan.loose().stream()
                        .map(new MilestoneComposer(onlooker)::compose)
                        .toList(),
                invitation(all),
                onlooker.hasControls() ? adds(onlooker.seen()) : List.of(),
                new PackComposer(onlooker).compose(plan),
                wanted.asOf() == null ? "" : words.text("plan.as-of", words.day(wanted.asOf())),
                new HintsComposer(words, id, drawn(shown)).compose(hints),
                false);
    }

    private static Set<GoalId> drawn(List<KeptGoal> shown) {
        return shown.stream().flatMap(KeptGoal::flat).map(SeenGoal::id).collect(Collectors.toSet());
    }

    /** One goal in full. */
    GoalPlanView composeOne(String id, SeenGoal goal) {
        String parent = goal.parent() == null
                ? null
                : plan.goal(goal.parent()).map(SeenGoal::title).orElse(null);
        return view(
                id,
                words.text("goal.heading", onlooker.mentee(), onlooker.mentor()),
                "",
                List.of(GoalComposer.inFull(goal, parent, onlooker)),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                HintsView.NONE,
                true);
    }

    private GoalPlanView view(
            String id,
            String heading,
            String note,
            List<GoalView> goals,
            List<MilestoneView> loose,
            String invitation,
            List<ActionView> adds,
            List<PackView> packs,
            String asOf,
            HintsView hints,
            boolean alone) {
        SeenMentorship seen = onlooker.seen();
        Mentorship mentorship = seen.mentorship();
        Fields fields = fields(seen);
        return new GoalPlanView(
                id,
                alone,
                mentorship.id().toString(),
                onlooker.ofPair() ? String.valueOf(mentorship.revision()) : "",
                onlooker.ofPair() ? String.valueOf(mentorship.planRevision()) : "",
                mentorship.mentorKey().value(),
                mentorship.menteeKey().value(),
                onlooker.mentor(),
                onlooker.mentee(),
                Onlooker.initials(onlooker.mentor()),
                Onlooker.initials(onlooker.mentee()),
                heading,
                words.text("stage", mentorship.stage()),
                stageLook(mentorship.stage()),
                words.text(
                        mentorship.stage() == Stage.PROPOSED ? "plan.from" : "plan.since",
                        words.day(mentorship.start())),
                asOf,
                new NextStep(plan, onlooker).inWords(),
                new ReviewWords(onlooker, plan.today()).of(mentorship.review()),
                new PulseComposer(onlooker).momentum(plan),
                hints,
                onlooker.hasControls() ? steps(seen) : List.of(),
                onlooker.audience(),
                onlooker.ofPair(),
                success(fields, seen),
                fields.facts(),
                fields.gaps(),
                new AgreementComposer(onlooker).compose(plan.agreement(), plan.suggested()),
                PreferencesComposer.ofPartner(plan.partners(), onlooker),
                goalCounts(),
                milestoneCounts(),
                note,
                goals,
                loose,
                invitation,
                adds,
                packs,
                alone ? "" : told(),
                onlooker.hasControls() ? new CadenceWords(words, false).choices(plan.cycles()) : List.of());
    }

    private String told() {
        return onlooker.ofPair() && onlooker.hasControls()
                ? onlooker.progress() + "?mentorship=" + onlooker.mentorship().id()
                : "";
    }

    private Fields fields(SeenMentorship seen) {
        Fields fields = new Fields(onlooker, seen.can().contains(MentorshipStep.EDIT));
        Charter charter = seen.charter();
        if (charter != null) {
            Mentorship mentorship = seen.mentorship();
            CadenceWords cadences = new CadenceWords(words, seen.past());
            fields.text("purpose", "text", charter.purpose())
                    .text("careerAim", "text", charter.careerAim())
                    .choice(
                            "cadence",
                            "cadence",
                            mentorship.cadence() == null ? "" : cadences.of(mentorship.cadence(), plan.cycles()),
                            mentorship.cadence() == null
                                    ? ""
                                    : mentorship.cadence().code());
            if (fields.editable()) {
                fields.date("start", mentorship.start());
            }
            fields.date("plannedEnd", mentorship.plannedEnd());
        }
        return fields;
    }

    private static List<FieldView> success(Fields fields, SeenMentorship seen) {
        Charter charter = seen.charter();
        if (charter == null) {
            return List.of();
        }
        Success success = charter.success();
        return List.of(
                fields.fixed("success.skills", success.skills()),
                fields.fixed("success.routines", success.routines()),
                fields.fixed("success.outcomes", success.outcomes()));
    }

    private List<ActionView> steps(SeenMentorship seen) {
        List<ActionView> steps = new ArrayList<>();
        if (seen.can().contains(MentorshipStep.ACCEPT)) {
            steps.add(ActionView.atOnce("accept", words.text("action.accept"), ActionView.PRIMARY));
        }
        if (seen.can().contains(MentorshipStep.REFUSE)) {
            steps.add(sure("refuse", ActionView.PLAIN));
        }
        if (seen.can().contains(MentorshipStep.WITHDRAW)) {
            steps.add(sure("withdraw", ActionView.PLAIN));
        }
        if (seen.can().contains(MentorshipStep.RESUME)) {
            steps.add(ActionView.atOnce("resume", words.text("action.resume"), ActionView.PRIMARY));
        }
        return steps;
    }

    private List<ActionView> adds(SeenMentorship seen) {
        List<ActionView> adds = new ArrayList<>();
        if (seen.can().contains(MentorshipStep.ADD_GOAL)) {
            adds.add(ActionView.asking("add-goal", words.text("action.add-goal"), ActionView.PLAIN, "goal"));
            adds.add(ActionView.asking(
                    "make-measurable", words.text("action.make-measurable"), ActionView.SUBTLE, "measurable"));
        }
        if (seen.can().contains(MentorshipStep.REVIEW)) {
            adds.add(ActionView.asking("review", words.text("action.review"), ActionView.PLAIN, "review"));
        }
        if (seen.can().contains(MentorshipStep.PAUSE)) {
            adds.add(ActionView.atOnce("pause", words.text("action.pause"), ActionView.SUBTLE));
        }
        if (seen.can().contains(MentorshipStep.CONCLUDE)) {
            adds.add(sure("conclude", ActionView.SUBTLE));
        }
        return adds;
    }

    private ActionView sure(String name, String look) {
        return ActionView.ifSure(
                name, words.text("action." + name), look, words.text("mentorship." + name + ".question"));
    }

    static String stageLook(Stage stage) {
        return switch (stage) {
            case ACTIVE -> "aui-lozenge-success";
            case PROPOSED -> "aui-lozenge-current";
            case PAUSED, CONCLUDED, REFUSED, WITHDRAWN -> "";
        };
    }

    private String goalCounts() {
        return counted("counts.goals", GoalState.values(), plan.counts().goals());
    }

    private String milestoneCounts() {
        return counted(
                "counts.milestones", MilestoneState.values(), plan.counts().milestones());
    }

    private String counted(String key, Enum<?>[] states, Map<String, Integer> counts) {
        Object[] values = Arrays.stream(states)
                .map(state -> counts.getOrDefault(Words.code(state), 0))
                .toArray();
        return words.text(key, values);
    }

    private String note(int all, int fitting, int shown) {
        if (shown < fitting) {
            return words.text("plan.note.cut", shown, fitting);
        }
        return fitting < all ? words.text("plan.note.filtered", fitting, all) : "";
    }

    private String invitation(List<SeenGoal> all) {
        return all.isEmpty()
                        && onlooker.ofPair()
                        && !onlooker.seen().past()
                        && onlooker.mentorship().stage().isOpen()
                ? words.text("plan.no-goals")
                : "";
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists for the mentee what they may pick of their plan, whatever of it the macro shows; they see the whole of all that is listed. */
final class PackComposer {
    private final Onlooker onlooker;
    private final Words words;
    private final MilestoneComposer milestones;
    private final ItemRowComposer items;

    PackComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.milestones = new MilestoneComposer(onlooker);
        this.items = new ItemRowComposer(onlooker);
    }

    /** For a review (R72), and to go on with another mentor (R122); what has nothing to be picked is left out. */
    List<PackView> compose(SeenPlan plan) {
        if (!onlooker.hasControls()) {
            return List.of();
        }
        Set<MentorshipStep> can = onlooker.seen().can();
        String space = onlooker.rendering().spaceKey();
        List<PackView> packs = new ArrayList<>();
        if (can.contains(MentorshipStep.MAKE_REVIEW_PACK) && space != null) {
            String title = words.text("review-pack.page-title", onlooker.mentee(), words.day(onlooker.today()));
            packs.add(pack("review-pack", space, title, forReview(plan)));
        }
        if (can.contains(MentorshipStep.HAND_OVER)) {
            packs.add(pack("handover", "", "", forAnother(plan)));
        }
        return packs.stream().filter(pack -> !pack.groups().isEmpty()).toList();
    }

    private PackView pack(String name, String space, String pageTitle, List<PicksView> groups) {
        return new PackView(name, words.text(name + ".title"), words.text(name + ".intro"), space, pageTitle, groups);
    }

    private List<PicksView> forReview(SeenPlan plan) {
        List<PicksView> groups = new ArrayList<>();
        plan.flat().forEach(goal -> groups.add(new PicksView(goal.title(), ofGoal(goal))));
        if (!plan.loose().isEmpty()) {
            groups.add(new PicksView(
                    words.text("milestones.title"),
                    plan.loose().stream().map(this::milestone).toList()));
        }
        return groups;
    }

    private List<PickView> ofGoal(SeenGoal goal) {
        return Stream.of(
                        Stream.of(goal(goal, "review-pack.goal", words.text("goal.state", goal.state()))),
                        goal.milestones().stream().map(this::milestone),
                        goal.items(ItemKind.EVIDENCE).stream().map(item -> evidence(item, goal)))
                .flatMap(each -> each)
                .toList();
    }

    /** What is agreed and still ahead. */
    private List<PicksView> forAnother(SeenPlan plan) {
        return plan.flat().stream()
                .filter(goal -> goal.state() == GoalState.OPEN)
                .map(goal -> new PicksView(
                        goal.title(),
                        Stream.concat(
                                        Stream.of(goal(goal, "handover.goal", dueOf(goal))),
                                        goal.milestones().stream()
                                                .filter(step -> step.state() == MilestoneState.PLANNED)
                                                .map(this::milestone))
                                .toList()))
                .toList();
    }

    private String dueOf(SeenGoal goal) {
        return goal.due() == null ? "" : words.text("day.due", words.day(goal.due()));
    }

    private PickView goal(SeenGoal goal, String what, String sub) {
        return new PickView("goals", goal.id().toString(), words.text(what), sub);
    }

    private PickView milestone(SeenMilestone milestone) {
        MilestoneView view = milestones.compose(milestone);
        return new PickView(
                "milestones",
                view.id(),
                view.title(),
                view.day().isEmpty()
                        ? words.text("picks.milestone.without-day", view.stateWord())
                        : words.text("picks.milestone", view.stateWord(), view.day()));
    }

    /** What the mentor recorded goes out without its words, and that stands beside it. */
    private PickView evidence(SeenItem seen, SeenGoal goal) {
        ItemView view = items.row(seen, goal);
        PlanItem<Evidence> item = seen.pairOnly().orElseThrow().as(Evidence.class);
        boolean own = onlooker.seen().sight().isViewer(item.author());
        return new PickView(
                "evidence",
                view.id(),
                view.title(),
                words.text(
                        own || item.content().words() == null
                                ? "review-pack.evidence"
                                : "review-pack.evidence-without-words",
                        words.text("evidence", item.content().type()),
                        view.when(),
                        onlooker.name(item.author())));
    }
}

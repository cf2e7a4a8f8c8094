package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Evidence;
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
import java.util.stream.Stream;

/** Lists for the mentee what they may pick for a review: all that they see of their plan, whatever of it the macro shows. */
final class ReviewPackComposer {
    private final Onlooker onlooker;
    private final Words words;
    private final MilestoneComposer milestones;
    private final ItemRowComposer items;

    ReviewPackComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.milestones = new MilestoneComposer(onlooker);
        this.items = new ItemRowComposer(onlooker);
    }

    /** For the mentee alone, who sees the whole of all that is listed. */
    ReviewPackView compose(SeenPlan plan) {
        boolean offered = onlooker.hasControls() && onlooker.seen().can().contains(MentorshipStep.MAKE_REVIEW_PACK);
        String space = onlooker.rendering().spaceKey();
        if (!offered || space == null) {
            return ReviewPackView.NONE;
        }
        List<PicksView> groups = new ArrayList<>();
        plan.flat().forEach(goal -> groups.add(new PicksView(goal.title(), picks(goal))));
        if (!plan.loose().isEmpty()) {
            groups.add(new PicksView(
                    words.text("milestones.title"),
                    plan.loose().stream().map(this::milestone).toList()));
        }
        if (groups.isEmpty()) {
            return ReviewPackView.NONE;
        }
        String title = words.text("review-pack.page-title", onlooker.mentee(), words.day(onlooker.today()));
        return new ReviewPackView(true, space, title, groups);
    }

    private List<PickView> picks(SeenGoal goal) {
        return Stream.of(
                        Stream.of(new PickView(
                                "goals",
                                goal.id().toString(),
                                words.text("review-pack.goal"),
                                words.text("goal.state", goal.state()))),
                        goal.milestones().stream().map(this::milestone),
                        goal.items(ItemKind.EVIDENCE).stream().map(item -> evidence(item, goal)))
                .flatMap(each -> each)
                .toList();
    }

    private PickView milestone(SeenMilestone milestone) {
        MilestoneView view = milestones.compose(milestone);
        return new PickView(
                "milestones",
                view.id(),
                view.title(),
                view.day().isEmpty()
                        ? words.text("review-pack.milestone.without-day", view.stateWord())
                        : words.text("review-pack.milestone", view.stateWord(), view.day()));
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

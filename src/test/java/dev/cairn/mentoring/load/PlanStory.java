package dev.cairn.mentoring.load;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Accord;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalContent;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.Horizon;
import dev.cairn.mentoring.goal.LearningFraming;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.PlanPen;
import dev.cairn.mentoring.mentorship.MentorshipPen;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the goals and milestones of one mentorship come about, are moved, reached or given up. */
final class PlanStory {
    private final Scene scene;
    private final MentorshipPen mentorship;
    private final PlanPen plan;
    private final ProofStory proof;
    private final List<GoalId> goals = new ArrayList<>();

    PlanStory(Scene scene, MentorshipPen mentorship, PlanPen plan) {
        this.scene = scene;
        this.mentorship = mentorship;
        this.plan = plan;
        this.proof = new ProofStory(scene, mentorship, plan);
    }

    void tell() {
        for (int i = 0; i < scene.load().goals(); i++) {
            int number = i;
            LocalDate day = scene.atLatest(scene.start().plusDays(scene.chance().between(0, 10) + 2L * number));
            scene.timeline().on(day, () -> propose(number));
        }
    }

    /** The goals so far, for what serves them. */
    List<GoalId> goals() {
        return goals;
    }

    private Chance chance() {
        return scene.chance();
    }

    private void propose(int number) {
        UserKey author = scene.either(80);
        LocalDate today = scene.timeline().today();
        boolean page = author.equals(scene.mentee()) && chance().in100(25);
        boolean draft = !page && number > 0 && chance().in100(6);
        Audience audience = draft ? Audience.AUTHOR : page ? Audience.PAGE : Audience.PAIR;
        GoalId id = new GoalId(chance().uuid());
        LocalDate due = today.plusDays(chance().between(60, 300));
        plan.propose(new Goal(
                id,
                1,
                scene.mentorship().id(),
                parent(draft),
                0,
                content(audience, due, today),
                GoalState.PROPOSED,
                null,
                null,
                author,
                audience,
                scene.timeline().now()));
        goals.add(id);
        for (int i = 0; i < scene.load().milestones(); i++) {
            scene.timeline().minutesLater(2);
            planMilestone(id, author, today.plusDays(chance().between(20, 80) + 45L * i));
        }
        if (!draft) {
            scene.timeline().on(today.plusDays(chance().between(1, 12)), () -> agree(id));
        }
    }

    /** A few of the later goals are parts of an earlier one that both of the pair see. */
    private @Nullable GoalId parent(boolean draft) {
        return draft || !chance().in100(15)
                ? null
                : goals.stream()
                        .filter(id -> plan.goal(id).audience() != Audience.AUTHOR)
                        .filter(id -> isAhead(plan.goal(id)) && plan.goal(id).parent() == null)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isAhead(Goal goal) {
        return goal.state() == GoalState.PROPOSED || goal.state() == GoalState.OPEN;
    }

    private GoalContent content(Audience audience, LocalDate due, LocalDate today) {
        GoalKind kind = chance().oneOf(GoalKind.class);
        Words words = scene.words();
        return new GoalContent(
                words.titled(audience == Audience.PAGE),
                kind,
                kind == GoalKind.BEHAVIOUR ? words.hidden() : null,
                chance().in100(50) ? words.hidden() : null,
                words.hidden(),
                words.hidden(),
                chance().in100(60) ? words.hiddenAtLength() : null,
                chance().in100(70) ? new Aim(chance().oneOf(Aim.Kind.class), words.hidden()) : null,
                chance().oneOf(Horizon.class),
                due,
                chance().in100(10) ? latest(today, due.minusDays(20)) : null,
                chance().in100(20) ? words.hidden() : null,
                chance().in100(30) ? chance().oneOf(LearningFraming.class) : null,
                chance().in100(60) ? chance().oneOf(Degree.class) : null,
                chance().in100(60) ? chance().oneOf(Degree.class) : null);
    }

    private void agree(GoalId id) {
        UserKey author = plan.goal(id).author();
        if (!mentorship.isActive() || chance().in100(8)) {
            return;
        }
        plan.agree(id, mentorship.now().otherThan(author));
        proof.measure(id);
        LocalDate due = plan.goal(id).content().due();
        if (due != null) {
            scene.timeline().on(due.plusDays(chance().between(-15, 20)), () -> end(id));
        }
    }

    private void end(GoalId id) {
        if (!mentorship.isActive()) {
            return;
        }
        UserKey by = scene.either(70);
        if (chance().in100(55)) {
            plan.reach(id, scene.timeline().today(), by);
            proof.show(plan.goal(id));
        } else if (chance().in100(20)) {
            plan.drop(id, by, scene.words().hidden());
        }
    }

    private void planMilestone(GoalId goal, UserKey author, LocalDate due) {
        boolean page = author.equals(scene.mentee()) && chance().in100(20);
        MilestoneId id = new MilestoneId(chance().uuid());
        plan.plan(new Milestone(
                id,
                1,
                scene.mentorship().id(),
                goal,
                scene.words().titled(page),
                chance().in100(60) ? scene.words().hidden() : null,
                due,
                chance().in100(10) ? List.of(scene.mentee(), scene.mentor()) : List.of(scene.mentee()),
                MilestoneState.PLANNED,
                null,
                null,
                List.of(),
                new Accord(author, null),
                author,
                page ? Audience.PAGE : Audience.PAIR,
                scene.timeline().now()));
        LocalDate soon = scene.timeline().today().plusDays(chance().between(2, 15));
        if (chance().in100(50)) {
            scene.timeline().on(soon, () -> agreeTo(id));
        }
        scene.timeline().on(due.plusDays(chance().between(-10, 5)), () -> comeTo(id));
    }

    private void agreeTo(MilestoneId id) {
        Milestone milestone = plan.milestone(id);
        Goal goal = plan.goal(milestone.goal());
        boolean fits = milestone.state() == MilestoneState.PLANNED
                && !milestone.accord().isOfBoth()
                && goal.audience() != Audience.AUTHOR
                && isAhead(goal);
        if (fits && mentorship.isActive()) {
            plan.agree(id, mentorship.now().otherThan(milestone.accord().proposedBy()));
        }
    }

    /** Its day is near or has just passed: it is reached, moved on, given up, or left as it is, and overdue in the end. */
    private void comeTo(MilestoneId id) {
        Milestone milestone = plan.milestone(id);
        Goal goal = plan.goal(milestone.goal());
        if (!mentorship.isActive() || goal.state() != GoalState.OPEN) {
            return;
        }
        UserKey by = scene.either(75);
        LocalDate today = scene.timeline().today();
        int of100 = chance().between(1, 100);
        if (of100 <= 60) {
            plan.reach(id, today, by);
            proof.show(plan.milestone(id));
        } else if (of100 <= 82) {
            LocalDate due = latest(milestone.due(), today).plusDays(chance().between(7, 45));
            plan.postpone(id, due, by, today, scene.words().hidden());
            scene.timeline().on(due.plusDays(chance().between(-5, 5)), () -> comeTo(id));
        } else if (of100 <= 87) {
            plan.drop(id, by, scene.words().hidden());
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.MentorshipPen;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the steps of the goals of one mentorship as their use cases do, guards and journal first, without reading anything back. */
public final class PlanPen {
    private final MentorshipPen mentorship;
    private final PlanRows rows;
    private final PlanRecorder recorder;
    private final Clock clock;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<MilestoneId, Milestone> milestones = new LinkedHashMap<>();
    private final List<PlanItem<?>> items = new ArrayList<>();

    public PlanPen(MentorshipPen mentorship, PlanRows rows, Mentorships mentorships, Journal journal, Clock clock) {
        this.mentorship = mentorship;
        this.rows = rows;
        this.recorder = new PlanRecorder(journal, mentorships, clock);
        this.clock = clock;
    }

    /** As it stands now. */
    public Goal goal(GoalId id) {
        return goals.get(id);
    }

    /** As it stands now. */
    public Milestone milestone(MilestoneId id) {
        return milestones.get(id);
    }

    /** @param goal its first revision; it becomes the last one of its siblings */
    public void propose(Goal goal) {
        long revision = mentorship.now().planRevision();
        if (goal.parent() != null) {
            revision = takePlan();
        }
        Goal placed = goal.at(plan().nextPositionIn(goal.parent()));
        recorder.recordPlace(placed, revision);
        recorder.record(plan(), placed, placed.author(), "proposed", null);
        rows.goals().add(placed);
        goals.put(placed.id(), placed);
    }

    public void agree(GoalId id, UserKey by) {
        save(goal(id).agreed(), by, "agreed", null);
    }

    public void reach(GoalId id, LocalDate on, UserKey by) {
        save(goal(id).reached(on), by, "reached", null);
    }

    public void drop(GoalId id, UserKey by, String reason) {
        save(goal(id).dropped(reason), by, "dropped", reason);
    }

    /** @param milestone its first revision */
    public void plan(Milestone milestone) {
        takePlan();
        recorder.record(goal(milestone.goal()), milestone, milestone.author(), "planned", null);
        rows.milestones().add(milestone);
        milestones.put(milestone.id(), milestone);
    }

    public void agree(MilestoneId id, UserKey by) {
        save(milestone(id).agreed(by), by, "agreed", null);
    }

    public void reach(MilestoneId id, LocalDate on, UserKey by) {
        save(milestone(id).reached(on), by, "reached", null);
    }

    /** @param today the day on which it is moved */
    public void postpone(MilestoneId id, LocalDate due, UserKey by, LocalDate today, String reason) {
        Milestone before = milestone(id);
        save(before.moved(new Move(before.due(), due, reason, by, today)), by, "postponed", reason);
    }

    public void drop(MilestoneId id, UserKey by, String reason) {
        save(milestone(id).dropped(reason), by, "dropped", reason);
    }

    /** @param item its first revision */
    public void add(PlanItem<?> item) {
        if (goal(item.goal()).state() == GoalState.PROPOSED) {
            takePlan();
        }
        items.add(item);
        recorder.record(plan(), item, item.author(), "added");
        rows.items().add(item);
    }

    private long takePlan() {
        long revision = recorder.takePlan(mentorship.now());
        mentorship.planIsRearranged();
        return revision;
    }

    private void save(Goal after, UserKey by, String action, @Nullable String reason) {
        recorder.record(plan(), after, by, action, reason);
        rows.goals().replace(goal(after.id()), after);
        goals.put(after.id(), after);
    }

    private void save(Milestone after, UserKey by, String action, @Nullable String reason) {
        recorder.record(goal(after.goal()), after, by, action, reason);
        rows.milestones().replace(milestone(after.id()), after);
        milestones.put(after.id(), after);
    }

    private Plan plan() {
        return new Plan(
                mentorship.now(),
                List.copyOf(goals.values()),
                List.copyOf(milestones.values()),
                List.copyOf(items),
                LocalDate.now(clock));
    }
}

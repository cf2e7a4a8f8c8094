package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.journal.Placement;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes changes of goals and milestones to the journal, and guards the rules of how goals hang together. */
@Named
class PlanRecorder {
    private static final String DELETED = "deleted";
    private static final State GONE = new State(Map.of());

    private final Journal journal;
    private final Mentorships mentorships;
    private final Clock clock;

    @Inject
    PlanRecorder(Journal journal, Mentorships mentorships, Clock clock) {
        this.journal = journal;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /**
     * Takes the guard of the plan's shape, before any other row: two changes of it never happen at once.
     *
     * @return the plan's new revision
     */
    long takePlan(Mentorship mentorship) {
        Mentorship rearranged = mentorship.withPlanRearranged();
        journal.take("plan:" + mentorship.id(), rearranged.planRevision());
        mentorships.replace(mentorship, rearranged);
        return rearranged.planRevision();
    }

    /** Keeps where a goal hangs now, after the plan's guard was taken if it hung elsewhere before. */
    void recordPlace(Goal goal, long planRevision) {
        GoalId parent = goal.parent();
        journal.add(new Placement(
                goal.mentorship().value(),
                goal.uuid(),
                planRevision,
                clock.instant(),
                parent == null ? null : parent.value(),
                goal.position()));
    }

    /**
     * Takes the guard of the views on a goal, before any other row: no view changes while another one closes its round. What a change depends on is read
     * after that.
     */
    void takeViews(GoalId goal) {
        String guard = "see:" + goal;
        journal.take(guard, journal.taken(guard) + 1);
    }

    /** Takes the guard of the goal's proposals, before any other row: of two that are made at once one is made. */
    void takeProposal(Goal goal, int number) {
        journal.take("goal:" + goal.id(), number);
    }

    void record(Plan plan, Goal after, UserKey by, String action, @Nullable String reason) {
        write(goal(after, after.revision()), after, by, action, reason, PlanStates.of(after, toldParent(plan, after)));
    }

    void recordDeletion(Goal last, UserKey by) {
        write(goal(last, last.revision() + 1), last, by, DELETED, null, GONE);
    }

    void record(Goal goal, Milestone after, UserKey by, String action, @Nullable String reason) {
        write(milestone(after, after.revision()), narrower(goal, after), by, action, reason, PlanStates.of(after));
    }

    void recordDeletion(Goal goal, Milestone last, UserKey by) {
        write(milestone(last, last.revision() + 1), narrower(goal, last), by, DELETED, null, GONE);
    }

    void record(Plan plan, PlanItem<?> after, UserKey by, String action) {
        record(plan, after, by, action, null);
    }

    void record(Plan plan, PlanItem<?> after, UserKey by, String action, @Nullable String reason) {
        write(item(after, after.revision()), narrowest(plan, after), by, action, reason, PlanStates.of(after));
    }

    void recordDeletion(Plan plan, PlanItem<?> last, UserKey by) {
        write(item(last, last.revision() + 1), narrowest(plan, last), by, DELETED, null, GONE);
    }

    /** Writes that the mentee made a review pack, and of what; nobody else is told. */
    void recordPack(Mentorship mentorship, ReviewPicks picks, UserKey by) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("goals", picks.goals());
        state.put("milestones", picks.milestones());
        state.put("evidence", picks.evidence());
        journal.add(new JournalEntry(
                mentorship.id().value(),
                ItemKind.REVIEW_PACK,
                UUID.randomUUID(),
                1,
                clock.instant(),
                by,
                "made",
                null,
                by,
                Audience.AUTHOR,
                State.of(state).members()));
    }

    /** What an entry is about, and when it is of: the first one is of the moment of the making. */
    private record Subject(UUID mentorship, ItemKind kind, UUID id, long revision, Instant at) {}

    private Subject goal(Goal goal, long revision) {
        return subject(goal.mentorship(), ItemKind.GOAL, goal.uuid(), revision, goal.createdAt());
    }

    private Subject milestone(Milestone milestone, long revision) {
        return subject(milestone.mentorship(), ItemKind.MILESTONE, milestone.uuid(), revision, milestone.createdAt());
    }

    private Subject item(PlanItem<?> item, long revision) {
        return subject(item.mentorship(), item.kind(), item.uuid(), revision, item.createdAt());
    }

    private Subject subject(MentorshipId mentorship, ItemKind kind, UUID id, long revision, Instant createdAt) {
        return new Subject(mentorship.value(), kind, id, revision, revision == 1 ? createdAt : clock.instant());
    }

    private void write(Subject subject, Item shownAs, UserKey by, String action, @Nullable String reason, State state) {
        journal.add(new JournalEntry(
                subject.mentorship(),
                subject.kind(),
                subject.id(),
                subject.revision(),
                subject.at(),
                by,
                action,
                reason,
                shownAs.author(),
                shownAs.audience(),
                state.members()));
    }

    /** A milestone of a draft goal is as private as the draft. */
    private static Item narrower(Goal goal, Milestone milestone) {
        return goal.audience() == Audience.AUTHOR ? goal : milestone;
    }

    /** An item is as private as the draft that it hangs on. */
    private static Item narrowest(Plan plan, PlanItem<?> item) {
        return plan.chainOf(item).stream()
                .filter(link -> link.audience() == Audience.AUTHOR)
                .findFirst()
                .orElse(item);
    }

    /** What it is part of; a draft is its author's alone, so the history of a shared goal does not name one. */
    private static @Nullable GoalId toldParent(Plan plan, Goal goal) {
        GoalId parent = goal.parent();
        boolean draft = parent != null
                && plan.goal(parent)
                        .map(Goal::audience)
                        .filter(Audience.AUTHOR::equals)
                        .isPresent();
        return draft && goal.audience() != Audience.AUTHOR ? null : parent;
    }
}

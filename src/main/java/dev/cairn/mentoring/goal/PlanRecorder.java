package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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

    /** Takes the guard of the plan's shape, before any other row: two changes of it never happen at once. */
    void takePlan(Mentorship mentorship) {
        Mentorship rearranged = mentorship.withPlanRearranged();
        journal.take("plan:" + mentorship.id(), rearranged.planRevision());
        mentorships.replace(mentorship, rearranged);
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
        write(goal(after), after.revision(), after, by, action, reason, state(after, toldParent(plan, after)));
    }

    void recordDeletion(Goal last, UserKey by) {
        write(goal(last), last.revision() + 1, last, by, DELETED, null, GONE);
    }

    void record(Goal goal, Milestone after, UserKey by, String action, @Nullable String reason) {
        write(milestone(after), after.revision(), narrower(goal, after), by, action, reason, state(after));
    }

    void recordDeletion(Goal goal, Milestone last, UserKey by) {
        write(milestone(last), last.revision() + 1, narrower(goal, last), by, DELETED, null, GONE);
    }

    void record(Plan plan, PlanItem<?> after, UserKey by, String action) {
        record(plan, after, by, action, null);
    }

    void record(Plan plan, PlanItem<?> after, UserKey by, String action, @Nullable String reason) {
        State state = State.of(after.content().members());
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("goalId", after.goal().toString());
        whole.putAll(state.members());
        whole.put("audience", State.word(after.audience()));
        write(item(after), after.revision(), narrowest(plan, after), by, action, reason, new State(whole));
    }

    void recordDeletion(Plan plan, PlanItem<?> last, UserKey by) {
        write(item(last), last.revision() + 1, narrowest(plan, last), by, DELETED, null, GONE);
    }

    /** What an entry is about. */
    private record Subject(UUID mentorship, ItemKind kind, UUID id) {}

    private static Subject goal(Goal goal) {
        return new Subject(goal.mentorship().value(), ItemKind.GOAL, goal.uuid());
    }

    private static Subject milestone(Milestone milestone) {
        return new Subject(milestone.mentorship().value(), ItemKind.MILESTONE, milestone.uuid());
    }

    private static Subject item(PlanItem<?> item) {
        return new Subject(item.mentorship().value(), item.kind(), item.uuid());
    }

    private void write(
            Subject subject,
            long revision,
            Item shownAs,
            UserKey by,
            String action,
            @Nullable String reason,
            State state) {
        journal.add(new JournalEntry(
                subject.mentorship(),
                subject.kind(),
                subject.id(),
                revision,
                clock.instant(),
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

    private static State state(Goal goal, @Nullable GoalId parent) {
        GoalContent content = goal.content();
        Aim aim = content.aim();
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("title", content.title());
        state.put("kind", content.kind());
        state.put("pressureSituation", content.pressureSituation());
        state.put("competency", content.competency());
        state.put("observableAction", content.observableAction());
        state.put("expectedOutcome", content.expectedOutcome());
        state.put("why", content.why());
        state.put("aimKind", aim == null ? null : aim.kind());
        state.put("aim", aim == null ? null : aim.text());
        state.put("horizon", content.horizon());
        state.put("due", content.due());
        state.put("parentId", parent);
        state.put("state", goal.state());
        state.put("stateReason", goal.stateReason());
        state.put("reachedOn", goal.reachedOn());
        state.put("audience", goal.audience());
        return State.of(state);
    }

    private static State state(Milestone milestone) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("goalId", milestone.goal());
        state.put("title", milestone.title());
        state.put("indicator", milestone.indicator());
        state.put("due", milestone.due());
        state.put("owners", milestone.owners());
        state.put("state", milestone.state());
        state.put("stateReason", milestone.stateReason());
        state.put("reachedOn", milestone.reachedOn());
        state.put("moves", milestone.moves().size());
        state.put("audience", milestone.audience());
        return State.of(state);
    }
}

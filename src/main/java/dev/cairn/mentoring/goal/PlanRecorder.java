package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes changes of goals and milestones to the journal, and guards the rules of how goals hang together. */
@Named
class PlanRecorder {
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

    void record(Plan plan, Goal after, UserKey by, String action, @Nullable String reason) {
        write(after, after.revision(), by, action, reason, state(after, toldParent(plan, after)));
    }

    void recordDeletion(Goal last, UserKey by) {
        write(last, last.revision() + 1, by, "deleted", null, Map.of());
    }

    void record(Goal goal, Milestone after, UserKey by, String action, @Nullable String reason) {
        write(goal, after, after.revision(), by, action, reason, state(after));
    }

    void recordDeletion(Goal goal, Milestone last, UserKey by) {
        write(goal, last, last.revision() + 1, by, "deleted", null, Map.of());
    }

    private void write(
            Goal goal,
            long revision,
            UserKey by,
            String action,
            @Nullable String reason,
            Map<String, @Nullable Object> state) {
        journal.add(new JournalEntry(
                goal.mentorship().value(),
                ItemKind.GOAL,
                goal.id().value(),
                revision,
                clock.instant(),
                by,
                action,
                reason,
                goal.author(),
                goal.audience(),
                state));
    }

    /** A milestone of a draft goal is as private as the draft. */
    private void write(
            Goal goal,
            Milestone milestone,
            long revision,
            UserKey by,
            String action,
            @Nullable String reason,
            Map<String, @Nullable Object> state) {
        boolean draft = goal.audience() == Audience.AUTHOR;
        journal.add(new JournalEntry(
                milestone.mentorship().value(),
                ItemKind.MILESTONE,
                milestone.id().value(),
                revision,
                clock.instant(),
                by,
                action,
                reason,
                draft ? goal.author() : milestone.author(),
                draft ? Audience.AUTHOR : milestone.audience(),
                state));
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

    private static Map<String, @Nullable Object> state(Goal goal, @Nullable GoalId parent) {
        GoalContent content = goal.content();
        Aim aim = content.aim();
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("title", content.title());
        state.put("kind", name(content.kind()));
        state.put("pressureSituation", content.pressureSituation());
        state.put("competency", content.competency());
        state.put("observableAction", content.observableAction());
        state.put("expectedOutcome", content.expectedOutcome());
        state.put("why", content.why());
        state.put("aimKind", aim == null ? null : name(aim.kind()));
        state.put("aim", aim == null ? null : aim.text());
        state.put("horizon", name(content.horizon()));
        state.put("due", text(content.due()));
        state.put("parentId", text(parent));
        state.put("state", name(goal.state()));
        state.put("stateReason", goal.stateReason());
        state.put("reachedOn", text(goal.reachedOn()));
        state.put("audience", name(goal.audience()));
        return state;
    }

    private static Map<String, @Nullable Object> state(Milestone milestone) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("goalId", milestone.goal().toString());
        state.put("title", milestone.title());
        state.put("indicator", milestone.indicator());
        state.put("due", milestone.due().toString());
        state.put("owners", milestone.owners().stream().map(UserKey::value).toList());
        state.put("state", name(milestone.state()));
        state.put("stateReason", milestone.stateReason());
        state.put("reachedOn", text(milestone.reachedOn()));
        state.put("moves", milestone.moves().size());
        state.put("audience", name(milestone.audience()));
        return state;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

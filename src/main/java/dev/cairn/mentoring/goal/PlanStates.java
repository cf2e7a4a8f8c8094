package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.journal.Memory.Remembered;
import dev.cairn.mentoring.journal.Placement;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of goals, milestones and what hangs on them, and these again from what it kept. */
final class PlanStates {
    private static final String AUDIENCE = "audience";
    private static final String GOAL = "goalId";
    private static final String MOVES = "moves";

    private PlanStates() {}

    /** @param parent the goal that it is told to be part of */
    static State of(Goal goal, @Nullable GoalId parent) {
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
        state.put("dueFrom", content.dueFrom());
        state.put("aspiration", content.aspiration());
        state.put("learningFraming", content.learningFraming());
        state.put("effort", content.effort());
        state.put("impact", content.impact());
        state.put("parentId", parent);
        state.put("state", goal.state());
        state.put("stateReason", goal.stateReason());
        state.put("reachedOn", goal.reachedOn());
        state.put(AUDIENCE, goal.audience());
        return State.of(state);
    }

    /** @param place where it hung; null if only its entry knows */
    static Goal goal(Remembered remembered, @Nullable Placement place) {
        JournalEntry entry = remembered.last();
        State state = new State(entry.state());
        Aim.Kind aimKind = state.constant("aimKind", Aim.Kind.class);
        String aim = state.text("aim");
        UUID parent = place == null ? state.id("parentId") : place.parent();
        return new Goal(
                new GoalId(entry.item()),
                entry.revision(),
                new MentorshipId(entry.mentorship()),
                parent == null ? null : new GoalId(parent),
                place == null ? 0 : place.position(),
                new GoalContent(
                        State.sure(state.text("title")),
                        State.sure(state.constant("kind", GoalKind.class)),
                        state.text("pressureSituation"),
                        state.text("competency"),
                        state.text("observableAction"),
                        state.text("expectedOutcome"),
                        state.text("why"),
                        aimKind == null || aim == null ? null : new Aim(aimKind, aim),
                        state.constant("horizon", Horizon.class),
                        state.day("due"),
                        state.day("dueFrom"),
                        state.text("aspiration"),
                        state.constant("learningFraming", LearningFraming.class),
                        state.constant("effort", Degree.class),
                        state.constant("impact", Degree.class)),
                State.sure(state.constant("state", GoalState.class)),
                state.text("stateReason"),
                state.day("reachedOn"),
                entry.author(),
                audience(state),
                remembered.since());
    }

    static State of(Milestone milestone) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put(GOAL, milestone.goal());
        state.put("title", milestone.title());
        state.put("indicator", milestone.indicator());
        state.put("due", milestone.due());
        state.put("owners", milestone.owners());
        state.put("state", milestone.state());
        state.put("stateReason", milestone.stateReason());
        state.put("reachedOn", milestone.reachedOn());
        state.put(MOVES, milestone.moves().stream().map(PlanStates::members).toList());
        state.put("wordedBy", milestone.accord().proposedBy());
        state.put("agreedBy", milestone.accord().agreedBy());
        state.put(AUDIENCE, milestone.audience());
        return State.of(state);
    }

    private static @Nullable UserKey person(State state, String name) {
        String key = state.text(name);
        return key == null ? null : new UserKey(key);
    }

    static Milestone milestone(Remembered remembered) {
        JournalEntry entry = remembered.last();
        State state = new State(entry.state());
        return new Milestone(
                new MilestoneId(entry.item()),
                entry.revision(),
                new MentorshipId(entry.mentorship()),
                goalOf(state),
                State.sure(state.text("title")),
                state.text("indicator"),
                State.sure(state.day("due")),
                state.texts("owners").stream().map(UserKey::new).toList(),
                State.sure(state.constant("state", MilestoneState.class)),
                state.text("stateReason"),
                state.day("reachedOn"),
                state.states(MOVES).stream().map(PlanStates::move).toList(),
                new Accord(
                        Objects.requireNonNullElse(person(state, "wordedBy"), entry.author()),
                        person(state, "agreedBy")),
                entry.author(),
                audience(state),
                remembered.since());
    }

    private static Map<String, Object> members(Move move) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("from", move.from());
        members.put("to", move.to());
        members.put("reason", move.reason());
        members.put("by", move.by());
        members.put("on", move.on());
        return members;
    }

    private static Move move(State state) {
        return new Move(
                State.sure(state.day("from")),
                State.sure(state.day("to")),
                State.sure(state.text("reason")),
                new UserKey(State.sure(state.text("by"))),
                State.sure(state.day("on")));
    }

    static State of(PlanItem<?> item) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put(GOAL, item.goal());
        state.putAll(item.content().members());
        state.put(AUDIENCE, item.audience());
        return State.of(state);
    }

    /** Whether the entry tells of something that hangs on a goal, and that was there. */
    static boolean isItem(JournalEntry entry) {
        return switch (entry.kind()) {
            case MENTORSHIP,
                    GOAL,
                    MILESTONE,
                    REVIEW_PACK,
                    CHECK_IN,
                    CHECK_IN_PART,
                    DATA_POINT,
                    INTERPRETATION,
                    ACTION,
                    RISK,
                    NOTE -> false;
            default -> entry.state().get(GOAL) != null;
        };
    }

    static PlanItem<?> item(Remembered remembered) {
        JournalEntry entry = remembered.last();
        State state = new State(entry.state());
        return new PlanItem<>(
                new PlanItemId(entry.item()),
                entry.revision(),
                new MentorshipId(entry.mentorship()),
                goalOf(state),
                Content.from(entry.kind(), state),
                entry.author(),
                audience(state),
                remembered.since());
    }

    private static GoalId goalOf(State state) {
        return new GoalId(State.sure(state.id(GOAL)));
    }

    private static Audience audience(State state) {
        return State.sure(state.constant(AUDIENCE, Audience.class));
    }
}

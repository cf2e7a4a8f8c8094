package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A next step (R89).
 *
 * @param owner who does it; the mentee if nobody says otherwise (R91)
 * @param resources what it takes
 * @param adjustment whether it changes something about how they go on; few of these at a time (R38)
 * @param microChallenge whether it is something small that one of the two tries by a day, to see what it teaches (R30)
 * @param reading the interpretation that it follows from
 * @param serves the goal, milestone or measure that it brings forward (R94), by its id, which may be gone since
 * @param audience the pair, or those who may view the page where the check-in is summed up (R90)
 * @param endedOn the day on which it was done, dropped or handed on; null while it is open
 * @param stateReason why it ended, or what doing it has shown, if somebody said so
 * @param handedTo who has it now that it was handed on
 */
public record Action(
        String task,
        UserKey owner,
        @Nullable LocalDate deadline,
        @Nullable String resources,
        boolean adjustment,
        boolean microChallenge,
        @Nullable UUID reading,
        @Nullable UUID serves,
        Audience audience,
        ActionState state,
        @Nullable LocalDate endedOn,
        @Nullable String stateReason,
        @Nullable UserKey handedTo)
        implements Lasting {
    @Override
    public ItemKind kind() {
        return ItemKind.ACTION;
    }

    @Override
    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    /** @param words what it has shown, if somebody said so */
    Action done(LocalDate on, @Nullable String words) {
        return ended(ActionState.DONE, on, words, null);
    }

    Action dropped(LocalDate on, String why) {
        return ended(ActionState.DROPPED, on, why, null);
    }

    /** @throws Conflict if it is something small that one of the two tries themselves */
    void checkCanBeHandedOn() {
        if (microChallenge) {
            throw new Conflict("micro-challenge-is-ones-own");
        }
    }

    Action handedOn(LocalDate on, UserKey to, @Nullable String why) {
        return ended(ActionState.HANDED_ON, on, why, to);
    }

    Action reopened() {
        if (state != ActionState.DONE) {
            throw isAlready();
        }
        return in(ActionState.OPEN, null, null, null);
    }

    /** As whoever is to do it is told who is not of the pair: the step, its day and what it takes, and what became of it, but not why. */
    Action entrusted() {
        return new Action(
                task, owner, deadline, resources, false, false, null, null, audience, state, endedOn, null, null);
    }

    private Action ended(ActionState next, LocalDate on, @Nullable String why, @Nullable UserKey to) {
        checkOpen();
        return in(next, on, why, to);
    }

    private Action in(ActionState next, @Nullable LocalDate on, @Nullable String why, @Nullable UserKey to) {
        return new Action(
                task,
                owner,
                deadline,
                resources,
                adjustment,
                microChallenge,
                reading,
                serves,
                audience,
                next,
                on,
                why,
                to);
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("task", task);
        members.put("owner", owner);
        members.put("deadline", deadline);
        members.put("resources", resources);
        members.put("adjustment", adjustment);
        members.put("microChallenge", microChallenge);
        members.put("reading", reading);
        members.put("serves", serves);
        members.put("audience", audience);
        members.put("state", state);
        members.put("endedOn", endedOn);
        members.put("stateReason", stateReason);
        members.put("handedTo", handedTo);
        return members;
    }

    @Override
    public Set<UUID> refersTo() {
        return reading == null ? Set.of() : Set.of(reading);
    }

    static Action from(State state) {
        String handedTo = state.text("handedTo");
        return new Action(
                State.sure(state.text("task")),
                new UserKey(State.sure(state.text("owner"))),
                state.day("deadline"),
                state.text("resources"),
                Boolean.TRUE.equals(state.members().get("adjustment")),
                Boolean.TRUE.equals(state.members().get("microChallenge")),
                state.id("reading"),
                state.id("serves"),
                State.sure(state.constant("audience", Audience.class)),
                State.sure(state.constant("state", ActionState.class)),
                state.day("endedOn"),
                state.text("stateReason"),
                handedTo == null ? null : new UserKey(handedTo));
    }
}

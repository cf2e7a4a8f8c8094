package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may come in the way, or is in it already (R92, R93).
 *
 * @param likelihood how likely it is to come; null where nobody judged
 * @param impact how much it would cost; null where nobody judged
 * @param earlySign by what one would notice it early
 * @param support what help would be there in time
 * @param endedOn the day on which it was over; null while it is open
 */
public record Risk(
        Type type,
        String what,
        @Nullable Degree likelihood,
        @Nullable Degree impact,
        @Nullable String earlySign,
        @Nullable String support,
        RiskState state,
        @Nullable LocalDate endedOn)
        implements Lasting {
    /** Whether it is to come or is there. */
    public enum Type {
        RISK,
        ROADBLOCK
    }

    @Override
    public ItemKind kind() {
        return ItemKind.RISK;
    }

    @Override
    public boolean isOpen() {
        return state == RiskState.OPEN;
    }

    Risk over(LocalDate on) {
        checkOpen();
        return in(RiskState.OVER, on);
    }

    Risk reopened() {
        if (isOpen()) {
            throw isAlready();
        }
        return in(RiskState.OPEN, null);
    }

    private Risk in(RiskState next, @Nullable LocalDate on) {
        return new Risk(type, what, likelihood, impact, earlySign, support, next, on);
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("what", what);
        members.put("likelihood", likelihood);
        members.put("impact", impact);
        members.put("earlySign", earlySign);
        members.put("support", support);
        members.put("state", state);
        members.put("endedOn", endedOn);
        return members;
    }

    @Override
    public Set<UUID> refersTo() {
        return Set.of();
    }

    static Risk from(State state) {
        return new Risk(
                State.sure(state.constant("type", Type.class)),
                State.sure(state.text("what")),
                state.constant("likelihood", Degree.class),
                state.constant("impact", Degree.class),
                state.text("earlySign"),
                state.text("support"),
                State.sure(state.constant("state", RiskState.class)),
                state.day("endedOn"));
    }
}

package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changed members of a support, or those of a new one, which is asked for if nobody says otherwise. */
public record SupportChange(
        Setting<SupportType> type,
        Setting<String> what,
        Setting<String> provider,
        Setting<BigDecimal> planned,
        Setting<BigDecimal> used,
        Setting<String> unit,
        Setting<SupportState> state)
        implements ContentChange<Support> {
    @Override
    public boolean isEmpty() {
        return Stream.of(type, what, provider, planned, used, unit, state).noneMatch(Setting::present);
    }

    @Override
    public Support applyTo(@Nullable Support before, ItemPlace place, Faults faults) {
        SupportType newType = type.or(before == null ? null : before.type());
        faults.addIf(newType == null, "type", "required");
        String newWhat = what.or(before == null ? null : before.what());
        faults.addIf(newWhat == null, "what", "required");
        SupportState newState = state.or(before == null ? SupportState.ASKED : before.state());
        faults.addIf(newState == null, "state", "required");
        BigDecimal newPlanned = planned.or(before == null ? null : before.planned());
        faults.addIf(newPlanned != null && newPlanned.signum() < 0, "planned", "not-a-count");
        BigDecimal newUsed = used.or(before == null ? null : before.used());
        faults.addIf(newUsed != null && newUsed.signum() < 0, "used", "not-a-count");
        faults.check();
        return new Support(
                Objects.requireNonNull(newType),
                Objects.requireNonNull(newWhat),
                provider.or(before == null ? null : before.provider()),
                newPlanned,
                newUsed,
                unit.or(before == null ? null : before.unit()),
                Objects.requireNonNull(newState));
    }
}

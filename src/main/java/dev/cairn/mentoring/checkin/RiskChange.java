package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changed members of a risk, or those of a new one. */
public record RiskChange(
        Setting<Risk.Type> type,
        Setting<String> what,
        Setting<Degree> likelihood,
        Setting<Degree> impact,
        Setting<String> earlySign,
        Setting<String> support)
        implements CheckInContentChange<Risk> {
    @Override
    public Risk applyTo(@Nullable Risk before, ItemsAround around, Faults faults) {
        Risk.Type newType = type.or(before == null ? Risk.Type.RISK : before.type());
        faults.addIf(newType == null, "type", "required");
        String newWhat = what.or(before == null ? null : before.what());
        faults.addIf(newWhat == null, "what", "required");
        faults.check();
        return new Risk(
                Objects.requireNonNull(newType),
                Objects.requireNonNull(newWhat),
                likelihood.or(before == null ? null : before.likelihood()),
                impact.or(before == null ? null : before.impact()),
                earlySign.or(before == null ? null : before.earlySign()),
                support.or(before == null ? null : before.support()),
                RiskState.OPEN,
                null);
    }
}

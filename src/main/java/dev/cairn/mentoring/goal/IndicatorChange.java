package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changed members of an indicator, or those of a new one. How it is measured stays as it was chosen. */
public record IndicatorChange(
        Setting<String> name,
        Setting<String> unit,
        Setting<Measure> measure,
        Setting<BigDecimal> baseline,
        Setting<BigDecimal> target,
        Setting<BigDecimal> targetTo)
        implements ContentChange<Indicator> {
    @Override
    public boolean isEmpty() {
        return Stream.of(name, unit, measure, baseline, target, targetTo).noneMatch(Setting::present);
    }

    @Override
    public Indicator applyTo(@Nullable Indicator before, ItemPlace place, Faults faults) {
        Measure chosen = before != null
                ? before.measure()
                : Objects.requireNonNullElse(
                        measure.value(), Measure.of(place.goal().content().kind()));
        faults.addIf(before != null && measure.present() && measure.value() != chosen, "measure", "cannot-change");
        String newName = name.or(before == null ? null : before.name());
        faults.addIf(newName == null, "name", "required");
        BigDecimal from = baseline.or(before == null ? startOf(chosen) : before.baseline());
        faults.addIf(from == null, "baseline", "required");
        BigDecimal to = target.or(before == null ? null : before.target());
        faults.addIf(to == null, "target", "required");
        BigDecimal farther = targetTo.or(before == null ? null : before.targetTo());
        faults.addIf(
                from != null && to != null && Indicator.isWithin(from, to, farther),
                target.present() ? "target" : "baseline",
                "baseline-is-target");
        faults.check();
        return new Indicator(
                Objects.requireNonNull(newName),
                unit.or(before == null ? null : before.unit()),
                chosen,
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                farther);
    }

    /** Occasions are counted from none. */
    private static @Nullable BigDecimal startOf(Measure measure) {
        return measure == Measure.VALUE ? null : BigDecimal.ZERO;
    }
}

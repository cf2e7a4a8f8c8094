package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changed members of a measurement, or those of a new one; its day is today if nobody says otherwise. */
public record MeasurementChange(Setting<LocalDate> on, Setting<BigDecimal> value, Setting<String> source)
        implements ContentChange<Measurement> {
    @Override
    public boolean isEmpty() {
        return Stream.of(on, value, source).noneMatch(Setting::present);
    }

    @Override
    public Measurement applyTo(@Nullable Measurement before, ItemPlace place, Faults faults) {
        Indicator indicator =
                Objects.requireNonNull(place.item()).as(Indicator.class).content();
        LocalDate day = Objects.requireNonNullElse(on.or(before == null ? null : before.on()), place.today());
        faults.addIf(day.isAfter(place.today()), "on", "day-in-the-future");
        BigDecimal measured = value.or(before == null ? startOf(indicator) : before.value());
        faults.addIf(measured == null, "value", "required");
        faults.addIf(
                measured != null && measured.signum() < 0 && indicator.measure() != Measure.VALUE,
                "value",
                "not-a-count");
        faults.check();
        return new Measurement(
                place.item().id(),
                day,
                Objects.requireNonNull(measured),
                source.or(before == null ? null : before.source()));
    }

    /** One occasion, if occasions are counted. */
    private static @Nullable BigDecimal startOf(Indicator indicator) {
        return indicator.measure() == Measure.VALUE ? null : BigDecimal.ONE;
    }
}

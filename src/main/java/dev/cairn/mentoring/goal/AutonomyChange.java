package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changed members of a rating, or those of a new one; its day is today if nobody says otherwise. */
public record AutonomyChange(Setting<Long> level, Setting<LocalDate> on) implements ContentChange<AutonomyRating> {
    @Override
    public boolean isEmpty() {
        return Stream.of(level, on).noneMatch(Setting::present);
    }

    @Override
    public AutonomyRating applyTo(@Nullable AutonomyRating before, ItemPlace place, Faults faults) {
        Long newLevel = level.or(before == null ? null : Long.valueOf(before.level()));
        faults.addIf(newLevel == null, "supportLevel", "required");
        LocalDate day = Objects.requireNonNullElse(on.or(before == null ? null : before.on()), place.today());
        faults.addIf(day.isAfter(place.today()), "on", "day-in-the-future");
        faults.check();
        return new AutonomyRating(Math.toIntExact(Objects.requireNonNull(newLevel)), day);
    }
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changed members of a data point, or those of a new one. */
public record DataPointChange(
        Setting<String> text, Setting<DataPoint.Polarity> polarity, Setting<Boolean> setback, Setting<LocalDate> seenOn)
        implements CheckInContentChange<DataPoint> {
    @Override
    public DataPoint applyTo(@Nullable DataPoint before, ItemsAround around, Faults faults) {
        String newText = text.or(before == null ? null : before.text());
        faults.addIf(newText == null, "text", "required");
        faults.addIf(setback.clears(), "setback", "required");
        LocalDate day = seenOn.or(before == null ? null : before.seenOn());
        faults.addIf(day != null && day.isAfter(around.today()), "seenOn", "day-in-the-future");
        faults.check();
        return new DataPoint(
                Objects.requireNonNull(newText),
                polarity.or(before == null ? null : before.polarity()),
                Boolean.TRUE.equals(setback.or(before != null && before.setback())),
                day);
    }
}

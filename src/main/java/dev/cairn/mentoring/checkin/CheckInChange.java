package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Changed members of a check-in, or those of a new one.
 *
 * @param reason why it is moved, if somebody says so
 */
public record CheckInChange(
        Setting<LocalDate> planned,
        Setting<Emphasis> emphasis,
        @Nullable String reason) {}

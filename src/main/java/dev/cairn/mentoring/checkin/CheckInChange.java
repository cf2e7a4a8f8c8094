package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Changed members of a check-in, or those of a new one.
 *
 * @param reason why it is moved, if somebody says so
 * @param page on which it stands; whoever looks needs a right of their own to view it
 */
public record CheckInChange(
        Setting<LocalDate> planned,
        Setting<Emphasis> emphasis,
        @Nullable String reason,
        Setting<PageId> page) {
    /** One that leaves its page as it is. */
    public CheckInChange(Setting<LocalDate> planned, Setting<Emphasis> emphasis, @Nullable String reason) {
        this(planned, emphasis, reason, Setting.absent());
    }
}

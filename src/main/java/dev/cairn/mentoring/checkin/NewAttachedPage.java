package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
import java.util.UUID;

/** Which page is attached, and to which check-in; to none for the mentorship as a whole. */
public record NewAttachedPage(Setting<PageId> page, Setting<UUID> checkIn) {}

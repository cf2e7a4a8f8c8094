package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * To whom an action is handed on.
 *
 * @param to null if it was not said, which is a fault
 * @param reason why, if somebody says so
 */
public record Handover(@Nullable UserKey to, @Nullable String reason) {}

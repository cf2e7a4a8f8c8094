package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Mentorships that have something in common.
 *
 * @param mentor whose they are; null where they are put together by something else
 * @param kind of aim, or the emphasis; null where they are put together by mentor, and for those that have none
 */
public record Group(@Nullable UserKey mentor, @Nullable Enum<?> kind, Totals totals) {}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.SpaceCycles;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in began with.
 *
 * @param cycles of the pair's space, where they were read in the same statement; null otherwise
 */
public record BegunWith(PlaybookVersion version, @Nullable SpaceCycles cycles) {}

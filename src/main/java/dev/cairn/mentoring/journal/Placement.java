package dev.cairn.mentoring.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one goal hangs from a moment on: below which other one, and as which of its siblings. It is no change of the goal itself, and nobody reads it
 * as one, for it tells of drafts beside the goal.
 *
 * @param revision the plan's revision that put it there
 * @param parent the goal that it is part of; null at the top
 */
public record Placement(
        UUID mentorship,
        UUID goal,
        long revision,
        Instant at,
        @Nullable UUID parent,
        int position) {}

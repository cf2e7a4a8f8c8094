package dev.cairn.mentoring.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comes with the moving of a milestone: both are required. */
public record Postponement(
        @Nullable LocalDate due, @Nullable String reason) {}

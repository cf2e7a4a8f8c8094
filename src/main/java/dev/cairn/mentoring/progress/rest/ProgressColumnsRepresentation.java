package dev.cairn.mentoring.progress.rest;

import dev.cairn.mentoring.progress.ColumnChoice;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the caller wants to see, in JSON.
 *
 * @param changedAt null as long as nothing was chosen
 */
public record ProgressColumnsRepresentation(
        long revision, List<String> columns, @Nullable Instant changedAt) {
    static ProgressColumnsRepresentation of(ColumnChoice choice) {
        return new ProgressColumnsRepresentation(
                choice.revision(), choice.columns().stream().map(Written::word).toList(), choice.changedAt());
    }
}

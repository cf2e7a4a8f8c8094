package dev.cairn.mentoring.shared.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list in JSON.
 *
 * @param size how many results this answer has
 * @param total how many there are in all that the caller may see
 * @param next the address of what follows; null at the end
 */
public record ListRepresentation<T>(
        int start,
        int limit,
        int size,
        long total,
        List<T> results,
        @Nullable String next) {}

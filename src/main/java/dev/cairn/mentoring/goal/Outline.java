package dev.cairn.mentoring.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of an item those are told who may view the home page and are not of the pair, once the mentee has shared it with them: title, kind, state and
 * day, and beside it how far it has come (design 7).
 *
 * @param type a word for what kind of such a thing it is
 */
public record Outline(
        @Nullable String title,
        @Nullable String type,
        @Nullable String state,
        @Nullable LocalDate day) {}

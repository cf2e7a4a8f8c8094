package dev.cairn.mentoring.shared;

import java.util.List;

/**
 * One field of an input and what is wrong with it.
 *
 * @param field the member's name, dotted inside an object ({@code success.skills})
 * @param code for example {@code too-long}, also the key of its wording
 * @param values what the wording mentions, in its order
 */
public record FieldError(String field, String code, List<?> values) {
    public FieldError {
        values = List.copyOf(values);
    }
}

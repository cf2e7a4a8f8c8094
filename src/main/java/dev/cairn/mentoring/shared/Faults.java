package dev.cairn.mentoring.shared;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with an input, one entry per field: the first fault found of a field is the one that is told. */
public final class Faults {
    private final List<FieldError> errors = new ArrayList<>();

    public Faults add(String field, String code, Object... values) {
        if (!has(field)) {
            errors.add(new FieldError(field, code, List.of(values)));
        }
        return this;
    }

    public Faults addIf(boolean wrong, String field, String code, Object... values) {
        return wrong ? add(field, code, values) : this;
    }

    public boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws Invalid if anything was found */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}

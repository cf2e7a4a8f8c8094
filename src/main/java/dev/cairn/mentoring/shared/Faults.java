package dev.cairn.mentoring.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with an input, one entry per field: the first fault found of a field is the one that is told. */
public final class Faults {
    /** How many fields are named at most; an input with more faults is not meant to be mended. */
    static final int MOST_NAMED = 100;

    private final Map<String, FieldError> errors = new LinkedHashMap<>();

    public Faults add(String field, String code, Object... values) {
        if (errors.size() < MOST_NAMED) {
            errors.putIfAbsent(field, new FieldError(field, code, List.of(values)));
        }
        return this;
    }

    public Faults addIf(boolean wrong, String field, String code, Object... values) {
        return wrong ? add(field, code, values) : this;
    }

    public boolean has(String field) {
        return errors.containsKey(field);
    }

    public List<FieldError> errors() {
        return List.copyOf(errors.values());
    }

    /** @throws Invalid if anything was found */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors());
        }
    }
}

package dev.cairn.mentoring.shared;

import java.util.List;

/** The input is wrong; all fields at fault are told at once. */
public final class Invalid extends Problem {
    private static final long serialVersionUID = 1L;

    /** The code of an input with wrong fields. */
    public static final String FIELDS = "invalid-fields";

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(FIELDS, List.of());
        this.errors = List.copyOf(errors);
    }

    /** For an input that is wrong as a whole, such as broken JSON. */
    public Invalid(String code, Object... values) {
        super(code, List.of(values));
        this.errors = List.of();
    }

    public static Invalid field(String field, String code, Object... values) {
        return new Invalid(List.of(new FieldError(field, code, List.of(values))));
    }

    public List<FieldError> errors() {
        return errors;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + (errors.isEmpty() ? "" : " " + errors);
    }
}

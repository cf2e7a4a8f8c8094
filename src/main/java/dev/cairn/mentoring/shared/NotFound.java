package dev.cairn.mentoring.shared;

import java.util.List;

/** It is not there, or this person may not know that it is: the same answer. */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... values) {
        super(code, List.of(values));
    }
}

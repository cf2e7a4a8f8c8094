package dev.cairn.mentoring.shared;

import java.util.List;

/** This person sees it, but this step is not theirs. */
public final class NotPermitted extends Problem {
    private static final long serialVersionUID = 1L;

    public NotPermitted(String code, Object... values) {
        super(code, List.of(values));
    }
}

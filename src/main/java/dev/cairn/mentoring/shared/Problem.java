package dev.cairn.mentoring.shared;

import java.util.List;

/** A refusal that a person can understand: a readable code that is also the key of its wording, and the values involved. */
public abstract class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A refusal is an answer and no fault: a plan of 300 items asks for thousands of them to tell which steps are open. */
    private static final boolean WITHOUT_STACK_TRACE = false;

    private final String code;
    private final transient List<?> values;

    Problem(String code, List<?> values) {
        super(values.isEmpty() ? code : code + " " + values, null, false, WITHOUT_STACK_TRACE);
        this.code = code;
        this.values = List.copyOf(values);
    }

    /** For example {@code goal-already-reached}. */
    public String code() {
        return code;
    }

    /** What the wording mentions, in its order; never a text that somebody wrote. */
    public List<?> values() {
        return values;
    }
}

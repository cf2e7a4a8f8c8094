package dev.cairn.mentoring.shared;

import java.util.List;

/** The step does not fit how things stand now. */
public final class Conflict extends Problem {
    private static final long serialVersionUID = 1L;

    /** The code of a change that came too late: somebody else changed the same thing first. */
    public static final String CHANGED_MEANWHILE = "changed-meanwhile";

    /** The code of a change that does not say which revision it was made from. */
    public static final String REVISION_MISSING = "revision-missing";

    public Conflict(String code, Object... values) {
        super(code, List.of(values));
    }

    public static Conflict changedMeanwhile() {
        return new Conflict(CHANGED_MEANWHILE);
    }

    public boolean isChangedMeanwhile() {
        return code().equals(CHANGED_MEANWHILE);
    }

    public boolean isRevisionMissing() {
        return code().equals(REVISION_MISSING);
    }
}

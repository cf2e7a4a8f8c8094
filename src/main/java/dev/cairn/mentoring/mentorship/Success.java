package dev.cairn.mentoring.mentorship;

import org.jspecify.annotations.Nullable;

/** What success looks like, in its three parts (R2). */
public record Success(
        @Nullable String skills,
        @Nullable String routines,
        @Nullable String outcomes) {
    public static final Success UNDEFINED = new Success(null, null, null);

    public boolean isDefined() {
        return skills != null && routines != null && outcomes != null;
    }
}

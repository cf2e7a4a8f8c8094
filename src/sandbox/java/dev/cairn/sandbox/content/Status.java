package dev.cairn.sandbox.content;

import java.util.Locale;

/** Whether content is in use or in the trash. */
public enum Status {
    CURRENT,
    TRASHED;

    /** The word REST uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

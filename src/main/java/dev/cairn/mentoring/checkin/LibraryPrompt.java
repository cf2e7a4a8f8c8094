package dev.cairn.mentoring.checkin;

import org.jspecify.annotations.Nullable;

/**
 * An open question of the library, and whose it is (R124).
 *
 * @param section the id of the section that it belongs to, or the word of a kind; null for every section
 * @param afterChallenge whether it is asked only where something that was seen was hard
 */
public record LibraryPrompt(Level level, @Nullable String section, boolean afterChallenge, Prompt prompt) {
    /** Whose it is. */
    public enum Level {
        /** It comes with the product, in the reader's language. */
        GLOBAL,
        /** It is of the playbook of a space. */
        SPACE,
        /** It is the reader's own, and nobody else's. */
        PERSONAL
    }
}

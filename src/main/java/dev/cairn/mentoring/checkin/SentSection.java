package dev.cairn.mentoring.checkin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a playbook as somebody sends it.
 *
 * @param id null for a new one of the space's own
 * @param writers of a section of the space's own: the pair together, or each of them
 */
public record SentSection(
        @Nullable String id,
        Section.Use use,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String ask,
        @Nullable Writers writers,
        @Nullable Integer minutes,
        List<Prompt> prompts) {
    /** Who writes in a section of a space's own. */
    public enum Writers {
        BOTH,
        EACH
    }

    public SentSection {
        prompts = List.copyOf(prompts);
    }
}

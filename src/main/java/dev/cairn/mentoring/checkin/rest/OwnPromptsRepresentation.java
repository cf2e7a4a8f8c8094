package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.OwnPrompt;
import dev.cairn.mentoring.checkin.OwnPrompts;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own questions in JSON.
 *
 * @param changedAt null as long as nothing was written
 */
public record OwnPromptsRepresentation(
        long revision,
        List<OwnPromptRepresentation> prompts,
        @Nullable Instant changedAt) {
    static OwnPromptsRepresentation of(OwnPrompts own) {
        return new OwnPromptsRepresentation(
                own.revision(),
                own.prompts().stream().map(OwnPromptRepresentation::of).toList(),
                own.changedAt());
    }

    /** One of them. */
    public record OwnPromptRepresentation(
            String text, @Nullable String section, @Nullable String emphasis) {
        static OwnPromptRepresentation of(OwnPrompt one) {
            return new OwnPromptRepresentation(
                    one.text(), Written.wordOrNull(one.section()), Written.wordOrNull(one.emphasis()));
        }
    }
}

package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Field;
import dev.cairn.mentoring.checkin.PlaybookSection;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.shared.rest.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a playbook in JSON.
 *
 * @param title null where the product's own word stands
 * @param ask of a section of the space's own; null for all others
 * @param writers of a section of the space's own; null for all others
 */
public record PlaybookSectionRepresentation(
        String id,
        String kind,
        String use,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String ask,
        @Nullable String writers,
        @Nullable Integer minutes,
        List<PromptRepresentation> prompts) {
    /** A question in JSON. */
    public record PromptRepresentation(
            String text,
            @Nullable String emphasis,
            @Nullable String surfaces) {
        static PromptRepresentation of(Prompt prompt) {
            return new PromptRepresentation(
                    prompt.text(), Written.wordOrNull(prompt.emphasis()), Written.wordOrNull(prompt.surfaces()));
        }
    }

    static PlaybookSectionRepresentation of(PlaybookSection of) {
        Section section = of.section();
        return new PlaybookSectionRepresentation(
                section.id(),
                Written.word(section.kind()),
                Written.word(section.use()),
                of.title(),
                of.purpose(),
                of.ask(),
                section.kind() == Section.Kind.OWN ? writers(section.fields().get(0)) : null,
                of.minutes(),
                of.prompts().stream().map(PromptRepresentation::of).toList());
    }

    private static String writers(Field field) {
        return field.writers().contains(Writer.BOTH) ? "both" : "each";
    }
}

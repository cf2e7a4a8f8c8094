package dev.cairn.mentoring.shared;

import java.util.Map;
import java.util.UUID;

/**
 * Long texts by item and field.
 *
 * @param byItem what is absent has no text
 */
public record MentorshipTexts(Map<UUID, Map<String, String>> byItem) {
    public static final MentorshipTexts NONE = new MentorshipTexts(Map.of());

    /** The texts of one item, by field. */
    public Map<String, String> of(UUID item) {
        return byItem.getOrDefault(item, Map.of());
    }
}

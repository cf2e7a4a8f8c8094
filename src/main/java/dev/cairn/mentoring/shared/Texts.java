package dev.cairn.mentoring.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The long texts of mentorships and their items, kept apart from the rows that lists read. */
public interface Texts {
    /** All texts of this mentorship and its items, in one statement. */
    default MentorshipTexts of(UUID mentorship) {
        return of(List.of(mentorship));
    }

    /** The same for several mentorships, still in one statement; item ids are unique across them. */
    MentorshipTexts of(Collection<UUID> mentorships);

    /** Writes the fields of one item that differ; null removes one. */
    void replace(UUID mentorship, UUID item, Map<String, @Nullable String> before, Map<String, @Nullable String> after);

    /** Removes all texts of one item. */
    void remove(UUID item);
}

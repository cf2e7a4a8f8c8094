package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Counts;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship in JSON as those see it who may view its home page and are not of the pair: no text, no date but its start.
 *
 * @param reviewedWeeksAgo how many whole weeks ago the pair reviewed its plan; null if never
 */
public record MentorshipOutline(
        UUID id,
        PersonRepresentation mentor,
        PersonRepresentation mentee,
        String pageId,
        @Nullable String spaceKey,
        String stage,
        LocalDate start,
        @Nullable Long reviewedWeeksAgo,
        Counts counts,
        List<String> can) {

    /** The same in a list, which counts nothing. */
    public record Row(
            UUID id,
            PersonRepresentation mentor,
            PersonRepresentation mentee,
            String pageId,
            @Nullable String spaceKey,
            String stage,
            LocalDate start,
            List<String> can) {}
}

package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Counts;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship in JSON as those see it who may view its home page and are not of the pair: no text, no date but its start.
 *
 * @param counts left out in lists
 */
public record MentorshipOutline(
        UUID id,
        PersonRepresentation mentor,
        PersonRepresentation mentee,
        String pageId,
        @Nullable String spaceKey,
        String stage,
        LocalDate start,
        Optional<Counts> counts,
        List<String> can) {}

package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentorship in a list of its pair: everything but long texts and counts. */
public record MentorshipRow(
        UUID id,
        long revision,
        PersonRepresentation mentor,
        PersonRepresentation mentee,
        PersonRepresentation proposedBy,
        String pageId,
        @Nullable String spaceKey,
        String stage,
        @Nullable Map<String, @Nullable Object> cadence,
        LocalDate start,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate nextReviewOn,
        List<String> can) {}

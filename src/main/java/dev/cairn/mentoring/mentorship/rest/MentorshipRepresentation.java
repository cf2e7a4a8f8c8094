package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Charter;
import dev.cairn.mentoring.mentorship.Counts;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship in JSON, as its pair sees it.
 *
 * @param spaceKey the space that the home page is in now; null if it is in the trash or gone
 */
public record MentorshipRepresentation(
        UUID id,
        long revision,
        PersonRepresentation mentor,
        PersonRepresentation mentee,
        PersonRepresentation proposedBy,
        String pageId,
        @Nullable String spaceKey,
        String stage,
        @Nullable String purpose,
        SuccessRepresentation success,
        @Nullable String careerAim,
        @Nullable Map<String, @Nullable Object> cadence,
        LocalDate start,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate nextReviewOn,
        Counts counts,
        List<String> can) {

    /** What success looks like. */
    public record SuccessRepresentation(
            @Nullable String skills,
            @Nullable String routines,
            @Nullable String outcomes) {
        static SuccessRepresentation of(Charter charter) {
            return new SuccessRepresentation(
                    charter.success().skills(),
                    charter.success().routines(),
                    charter.success().outcomes());
        }
    }
}

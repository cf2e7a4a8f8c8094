package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.PlaybookChoice;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.SeenChoice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a pair runs its next check-ins with, in JSON.
 *
 * @param spaceKey null for the playbook that comes with the product
 * @param sections of that version
 * @param offered a newer one; null if there is none
 */
public record PlaybookChoiceRepresentation(
        UUID mentorshipId,
        long revision,
        @Nullable String spaceKey,
        int number,
        List<String> hidden,
        List<PlaybookSectionRepresentation> sections,
        @Nullable OfferRepresentation offered,
        @Nullable PersonRepresentation changedBy,
        @Nullable Instant changedAt,
        List<String> can) {

    /** A newer version of the space, and in what it is otherwise. */
    public record OfferRepresentation(
            @Nullable String spaceKey, int number, @Nullable String news, List<DifferenceRepresentation> differences) {}

    static PlaybookChoiceRepresentation of(SeenChoice seen, Function<UserKey, PersonRepresentation> people) {
        PlaybookChoice choice = seen.choice();
        PlaybookVersion offered = seen.offered();
        UserKey changedBy = choice.changedBy();
        return new PlaybookChoiceRepresentation(
                choice.mentorship().value(),
                choice.revision(),
                choice.edition().spaceKey(),
                choice.edition().number(),
                choice.hidden().stream().sorted().toList(),
                seen.version().sections().stream()
                        .map(PlaybookSectionRepresentation::of)
                        .toList(),
                offered == null
                        ? null
                        : new OfferRepresentation(
                                offered.edition().spaceKey(),
                                offered.edition().number(),
                                offered.news(),
                                DifferenceRepresentation.of(seen.differences())),
                changedBy == null ? null : people.apply(changedBy),
                choice.changedAt(),
                seen.mayEdit() ? List.of("edit") : List.of());
    }
}

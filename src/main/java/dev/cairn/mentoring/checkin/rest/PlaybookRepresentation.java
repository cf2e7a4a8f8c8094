package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Difference;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A version of a playbook in JSON.
 *
 * @param spaceKey null for the one that comes with the product
 * @param sections null in lists
 * @param differences null where no other version was named
 */
public record PlaybookRepresentation(
        @Nullable String spaceKey,
        int number,
        @Nullable String news,
        @Nullable PersonRepresentation by,
        @Nullable Instant at,
        int minutes,
        @Nullable List<PlaybookSectionRepresentation> sections,
        @Nullable List<DifferenceRepresentation> differences) {
    static PlaybookRepresentation row(PlaybookVersion version, Function<UserKey, PersonRepresentation> people) {
        return of(version, null, null, people);
    }

    static PlaybookRepresentation whole(
            PlaybookVersion version,
            @Nullable List<Difference> differences,
            Function<UserKey, PersonRepresentation> people) {
        return of(
                version,
                version.sections().stream()
                        .map(PlaybookSectionRepresentation::of)
                        .toList(),
                differences == null ? null : DifferenceRepresentation.of(differences),
                people);
    }

    private static PlaybookRepresentation of(
            PlaybookVersion version,
            @Nullable List<PlaybookSectionRepresentation> sections,
            @Nullable List<DifferenceRepresentation> differences,
            Function<UserKey, PersonRepresentation> people) {
        UserKey by = version.by();
        return new PlaybookRepresentation(
                version.edition().spaceKey(),
                version.edition().number(),
                version.news(),
                by == null ? null : people.apply(by),
                version.at(),
                version.minutes(),
                sections,
                differences);
    }
}

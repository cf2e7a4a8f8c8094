package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.SeenSpaceWords;
import dev.cairn.mentoring.mentorship.SpaceWords;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of a space in JSON.
 *
 * @param changedBy null as long as nothing was written
 */
public record SpaceWordsRepresentation(
        String spaceKey,
        long revision,
        @Nullable String observation,
        List<WordRepresentation> words,
        @Nullable PersonRepresentation changedBy,
        @Nullable Instant changedAt,
        List<String> can) {
    static SpaceWordsRepresentation of(SeenSpaceWords seen, Function<UserKey, PersonRepresentation> people) {
        SpaceWords words = seen.words();
        UserKey changedBy = words.changedBy();
        return new SpaceWordsRepresentation(
                words.spaceKey(),
                words.revision(),
                words.vocabulary().observation(),
                WordRepresentation.of(words.vocabulary(), people),
                changedBy == null ? null : people.apply(changedBy),
                words.changedAt(),
                seen.mayEdit() ? List.of("edit") : List.of());
    }
}

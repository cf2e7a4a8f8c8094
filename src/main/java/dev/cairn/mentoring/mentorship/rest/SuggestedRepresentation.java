package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Vocabulary;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the space suggests where a pair has no words of its own. */
public record SuggestedRepresentation(@Nullable String observation, List<WordRepresentation> words) {
    static SuggestedRepresentation of(Vocabulary suggested, Function<UserKey, PersonRepresentation> people) {
        return new SuggestedRepresentation(suggested.observation(), WordRepresentation.of(suggested, people));
    }
}

package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.SharedWord;
import dev.cairn.mentoring.mentorship.Vocabulary;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A word with its meaning, who worded it so, and when. */
public record WordRepresentation(String word, String meaning, PersonRepresentation by, Instant at) {
    static List<WordRepresentation> of(Vocabulary vocabulary, Function<UserKey, PersonRepresentation> people) {
        return vocabulary.words().stream().map(said -> of(said, people)).toList();
    }

    private static WordRepresentation of(Said<SharedWord> said, Function<UserKey, PersonRepresentation> people) {
        return new WordRepresentation(
                said.content().word(), said.content().meaning(), people.apply(said.by()), said.at());
    }
}

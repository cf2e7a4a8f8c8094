package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.Vocabulary;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts words of feedback, a pair's or a space's, into words. */
final class VocabularyComposer {
    private final Words words;
    private final Function<UserKey, String> names;

    VocabularyComposer(Words words, Function<UserKey, String> names) {
        this.words = words;
        this.names = names;
    }

    /** How observations are worded; empty if nothing is said about it. */
    List<FieldView> observation(String field, Vocabulary vocabulary) {
        return new Fields(words, false)
                .text(field, "text", vocabulary.observation())
                .facts();
    }

    /** The words under a title; empty if there are none. */
    List<PromisesView> words(String title, Vocabulary vocabulary) {
        return vocabulary.words().isEmpty()
                ? List.of()
                : List.of(new PromisesView(
                        title,
                        vocabulary.words().stream()
                                .map(said -> new PromiseView(
                                        said.content().word(),
                                        new Fields(words, false)
                                                .text(
                                                        "meaning",
                                                        "text",
                                                        said.content().meaning())
                                                .facts(),
                                        signed(said)))
                                .toList()));
    }

    /** Who worded it so, and when. */
    String signed(Said<?> said) {
        return words.text("agreement.said", names.apply(said.by()), words.day(said.at()));
    }

    /** Who changed it last, and when; empty as long as nothing was written. */
    String changed(@Nullable UserKey by, @Nullable Instant at) {
        return by == null || at == null ? "" : words.text("agreement.changed", names.apply(by), words.day(at));
    }
}

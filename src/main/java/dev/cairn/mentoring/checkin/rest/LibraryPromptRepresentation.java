package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.LibraryPrompt;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.shared.rest.Written;
import org.jspecify.annotations.Nullable;

/** A question of the library in JSON. */
public record LibraryPromptRepresentation(
        String level,
        @Nullable String section,
        String text,
        @Nullable String emphasis,
        @Nullable String surfaces,
        boolean afterChallenge) {
    static LibraryPromptRepresentation of(LibraryPrompt one) {
        Prompt prompt = one.prompt();
        return new LibraryPromptRepresentation(
                Written.word(one.level()),
                one.section(),
                prompt.text(),
                Written.wordOrNull(prompt.emphasis()),
                Written.wordOrNull(prompt.surfaces()),
                one.afterChallenge());
    }
}

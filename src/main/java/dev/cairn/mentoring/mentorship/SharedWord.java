package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word that comes up in feedback, and what is meant by it (R3). */
public record SharedWord(String word, String meaning) {
    static SharedWord from(State state) {
        return new SharedWord(State.sure(state.text("word")), State.sure(state.text("meaning")));
    }

    /** What makes two of them the same word: not how it is spaced or capitalised. */
    String name() {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("word", word);
        members.put("meaning", meaning);
        return members;
    }
}

package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.SharedWord;
import dev.cairn.mentoring.mentorship.SpaceWordsChange;
import dev.cairn.mentoring.mentorship.Vocabulary;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what callers send about the words of feedback. */
final class VocabularyMembers {
    private VocabularyMembers() {}

    static SpaceWordsChange change(JsonMembers members) {
        return new SpaceWordsChange(observation(members), words(members));
    }

    static Setting<String> observation(JsonMembers members) {
        return members.prose("observation");
    }

    static Setting<List<SharedWord>> words(JsonMembers members) {
        return members.objects("words", Vocabulary.MOST, VocabularyMembers::word);
    }

    private static @Nullable SharedWord word(JsonMembers members) {
        members.require("word", "meaning");
        String word = members.line("word").value();
        String meaning = members.prose("meaning").value();
        return word == null || meaning == null ? null : new SharedWord(word, meaning);
    }
}

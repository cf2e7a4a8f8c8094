package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.WordsOfSpaces;
import dev.cairn.mentoring.shared.Texts;

/** Hands the words and the cycles of spaces among stored texts to tests of other packages. */
public final class WordsOn {
    private WordsOn() {}

    public static WordsOfSpaces texts(Texts texts) {
        return new TextSpaceWords(texts);
    }

    public static CyclesOfSpaces cycles(Texts texts) {
        return new TextSpaceCycles(texts);
    }
}

package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.SpaceWords;
import dev.cairn.mentoring.mentorship.WordsOfSpaces;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.TextsKeptOnce;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The words of each space as one text, under an id that is made of the space's key. */
@Named
final class TextSpaceWords implements WordsOfSpaces {
    private final TextsKeptOnce<String, SpaceWords> kept;

    @Inject
    TextSpaceWords(Texts texts) {
        this.kept = new TextsKeptOnce<>(texts, "space-words", SpaceWords::blank, SpaceWords::from);
    }

    @Override
    public SpaceWords in(MentorshipTexts read, String spaceKey) {
        return kept.in(read, spaceKey);
    }

    @Override
    public SpaceWords of(String spaceKey) {
        return kept.of(spaceKey);
    }

    @Override
    public void replace(SpaceWords before, SpaceWords after) {
        kept.replace(before, after);
    }
}

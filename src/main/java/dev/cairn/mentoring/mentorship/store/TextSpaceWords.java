package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.SpaceWords;
import dev.cairn.mentoring.mentorship.WordsOfSpaces;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The words of each space as one text, under an id that is made of the space's key. */
@Named
final class TextSpaceWords implements WordsOfSpaces {
    private static final String FIELD = "space-words";

    private final Texts texts;

    @Inject
    TextSpaceWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SpaceWords in(MentorshipTexts read, String spaceKey) {
        String written = read.of(SpaceWords.idIn(spaceKey)).get(FIELD);
        return written == null ? SpaceWords.blank(spaceKey) : SpaceWords.from(spaceKey, StateJson.read(written));
    }

    @Override
    public SpaceWords of(String spaceKey) {
        return in(texts.of(SpaceWords.idIn(spaceKey)), spaceKey);
    }

    @Override
    public void replace(SpaceWords before, SpaceWords after) {
        texts.replace(after.id(), after.id(), written(before), written(after));
    }

    private static Map<String, String> written(SpaceWords words) {
        return words.changedBy() == null ? Map.of() : Map.of(FIELD, StateJson.write(words.state()));
    }
}

package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.TextsKeptOnce;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;

/** The cycles of each space as one text, under an id that is made of the space's key. */
@Named
final class TextSpaceCycles implements CyclesOfSpaces {
    private final TextsKeptOnce<String, SpaceCycles> kept;

    @Inject
    TextSpaceCycles(Texts texts) {
        this.kept = new TextsKeptOnce<>(texts, "space-cycles", SpaceCycles::blank, SpaceCycles::from);
    }

    @Override
    public SpaceCycles in(MentorshipTexts read, String spaceKey) {
        return kept.in(read, spaceKey);
    }

    @Override
    public Map<String, SpaceCycles> of(Collection<String> spaceKeys) {
        return kept.of(spaceKeys);
    }

    @Override
    public SpaceCycles of(String spaceKey) {
        return kept.of(spaceKey);
    }

    @Override
    public void replace(SpaceCycles before, SpaceCycles after) {
        kept.replace(before, after);
    }
}

package dev.cairn.mentoring.checkin.store;

import dev.cairn.mentoring.checkin.OwnPrompts;
import dev.cairn.mentoring.checkin.PromptsOfPeople;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.TextsKeptOnce;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The questions of each person's own as one text. */
@Named
final class TextPrompts implements PromptsOfPeople {
    private final TextsKeptOnce<UserKey, OwnPrompts> kept;

    @Inject
    TextPrompts(Texts texts) {
        this.kept = new TextsKeptOnce<>(texts, "prompts", OwnPrompts::blank, OwnPrompts::from);
    }

    @Override
    public OwnPrompts of(UserKey person) {
        return kept.of(person);
    }

    @Override
    public void replace(OwnPrompts before, OwnPrompts after) {
        kept.replace(before, after);
    }
}

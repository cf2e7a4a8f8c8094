package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.PreferencesOfPeople;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.TextsKeptOnce;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Each person's preferences as one text: a plan names it in the one statement for its texts, and costs none more. */
@Named
final class TextPreferences implements PreferencesOfPeople {
    private final TextsKeptOnce<UserKey, Preferences> kept;

    @Inject
    TextPreferences(Texts texts) {
        this.kept = new TextsKeptOnce<>(texts, "preferences", Preferences::blank, Preferences::from);
    }

    @Override
    public Preferences in(MentorshipTexts read, UserKey person) {
        return kept.in(read, person);
    }

    @Override
    public Preferences of(UserKey person) {
        return kept.of(person);
    }

    @Override
    public void replace(Preferences before, Preferences after) {
        kept.replace(before, after);
    }
}

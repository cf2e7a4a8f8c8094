package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.PreferencesOfPeople;
import dev.cairn.mentoring.shared.Texts;

/** Hands the preferences among stored texts to tests of other packages. */
public final class PreferencesOn {
    private PreferencesOn() {}

    public static PreferencesOfPeople texts(Texts texts) {
        return new TextPreferences(texts);
    }
}

package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.PreferencesOfPeople;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Each person's preferences as one text, in the place of a mentorship's: a plan names it in the one statement for its texts, and costs none more. */
@Named
final class TextPreferences implements PreferencesOfPeople {
    private static final String FIELD = "preferences";

    private final Texts texts;

    @Inject
    TextPreferences(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Preferences in(MentorshipTexts read, UserKey person) {
        String written = read.of(Preferences.idOf(person)).get(FIELD);
        return written == null ? Preferences.blank(person) : Preferences.from(person, StateJson.read(written));
    }

    @Override
    public Preferences of(UserKey person) {
        return in(texts.of(Preferences.idOf(person)), person);
    }

    @Override
    public void replace(Preferences before, Preferences after) {
        texts.replace(after.id(), after.id(), written(before), written(after));
    }

    private static Map<String, String> written(Preferences preferences) {
        return preferences.changedAt() == null ? Map.of() : Map.of(FIELD, StateJson.write(preferences.state()));
    }
}

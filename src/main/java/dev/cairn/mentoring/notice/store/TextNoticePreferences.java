package dev.cairn.mentoring.notice.store;

import dev.cairn.mentoring.notice.NoticePreferences;
import dev.cairn.mentoring.notice.NoticePreferencesOfPeople;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each person wants to be told, as one text in the place of a mentorship's. */
@Named
final class TextNoticePreferences implements NoticePreferencesOfPeople {
    private static final String FIELD = "notices";

    private final Texts texts;

    @Inject
    TextNoticePreferences(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<UserKey, NoticePreferences> of(Collection<UserKey> people) {
        MentorshipTexts read =
                texts.of(people.stream().map(NoticePreferences::idOf).distinct().toList());
        Map<UserKey, NoticePreferences> found = new LinkedHashMap<>();
        for (UserKey person : people) {
            String written = read.of(NoticePreferences.idOf(person)).get(FIELD);
            found.put(
                    person,
                    written == null
                            ? NoticePreferences.blank(person)
                            : NoticePreferences.from(person, StateJson.read(written)));
        }
        return found;
    }

    @Override
    public void replace(NoticePreferences before, NoticePreferences after) {
        texts.replace(after.id(), after.id(), written(before), written(after));
    }

    private static Map<String, String> written(NoticePreferences preferences) {
        return preferences.changedAt() == null ? Map.of() : Map.of(FIELD, StateJson.write(preferences.state()));
    }
}

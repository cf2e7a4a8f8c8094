package dev.cairn.mentoring.notice.store;

import dev.cairn.mentoring.notice.NoticePreferences;
import dev.cairn.mentoring.notice.NoticePreferencesOfPeople;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.TextsKeptOnce;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;

/** How each person wants to be told, as one text. */
@Named
final class TextNoticePreferences implements NoticePreferencesOfPeople {
    private final TextsKeptOnce<UserKey, NoticePreferences> kept;

    @Inject
    TextNoticePreferences(Texts texts) {
        this.kept = new TextsKeptOnce<>(texts, "notices", NoticePreferences::blank, NoticePreferences::from);
    }

    @Override
    public Map<UserKey, NoticePreferences> of(Collection<UserKey> people) {
        return kept.of(people);
    }

    @Override
    public void replace(NoticePreferences before, NoticePreferences after) {
        kept.replace(before, after);
    }
}

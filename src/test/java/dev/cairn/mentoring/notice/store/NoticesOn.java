package dev.cairn.mentoring.notice.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.notice.NoticeMarks;
import dev.cairn.mentoring.notice.NoticePreferencesOfPeople;
import dev.cairn.mentoring.shared.Texts;

/** Hands what is stored of notices to tests of other packages. */
public final class NoticesOn {
    private NoticesOn() {}

    public static NoticeMarks table(ActiveObjects ao) {
        return new ActiveObjectsNoticeMarks(ao);
    }

    public static NoticePreferencesOfPeople texts(Texts texts) {
        return new TextNoticePreferences(texts);
    }
}

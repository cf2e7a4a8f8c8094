package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.mentorship.PersonKeeping;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How everybody wants to be told. Each question is one statement. */
public interface NoticePreferencesOfPeople extends PersonKeeping.Kept<NoticePreferences> {
    @Override
    default NoticePreferences of(UserKey person) {
        return of(List.of(person)).getOrDefault(person, NoticePreferences.blank(person));
    }

    /** Of each of these people; blank where nothing was chosen. None for none. */
    Map<UserKey, NoticePreferences> of(Collection<UserKey> people);

    @Override
    void replace(NoticePreferences before, NoticePreferences after);
}

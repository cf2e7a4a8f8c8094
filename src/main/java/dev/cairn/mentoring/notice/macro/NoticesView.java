package dev.cairn.mentoring.notice.macro;

import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * What a person is told of their check-ins.
 *
 * @param note how many are shown; empty if all are
 * @param revision of how they want to be told
 * @param choices how they can be told by mail; empty where the host sends none
 */
public record NoticesView(
        AudienceView audience, List<NoticeView> notices, String note, String revision, List<MailChoiceView> choices) {

    public boolean hasNotices() {
        return !notices.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }

    public boolean hasChoices() {
        return !choices.isEmpty();
    }
}

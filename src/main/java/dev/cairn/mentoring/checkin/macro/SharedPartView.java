package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.AudienceView;

/**
 * What was shared in answer to a question.
 *
 * @param who said it, or changed it last, and when
 * @param editLabel of the button with which this person goes on writing; empty where they do not
 */
public record SharedPartView(String who, String text, AudienceView audience, String editLabel) {
    public boolean editable() {
        return !editLabel.isEmpty();
    }
}

package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * A part of the talk: what can be told before it, its questions, and its things.
 *
 * @param id the same in every check-in
 * @param purpose what a space says that it is for; empty if it says nothing
 * @param minutes how long it takes; empty where no time is set
 * @param time the same in words
 * @param kind the kind of section for which the reader can keep questions of their own; empty where none are offered
 * @param prompts open questions that can help, those that fit best first
 */
public record CheckInSectionView(
        String id,
        String title,
        String purpose,
        String minutes,
        String time,
        String kind,
        List<PromptView> prompts,
        List<CheckInFieldView> fields,
        CheckInItemsView items) {
    public boolean hasPurpose() {
        return !purpose.isEmpty();
    }

    public boolean hasTime() {
        return !time.isEmpty();
    }

    /** Whether questions are offered, and can be kept. */
    public boolean keeps() {
        return !kind.isEmpty();
    }

    public boolean hasPrompts() {
        return !prompts.isEmpty();
    }

    /** Whether there is a box of one's own to write in. */
    public boolean writes() {
        return fields.stream().anyMatch(field -> !field.boxes().isEmpty());
    }
}

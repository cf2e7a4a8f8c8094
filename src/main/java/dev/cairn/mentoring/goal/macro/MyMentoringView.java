package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * What waits for one person.
 *
 * @param note how many of their mentorships are shown; empty if all are
 * @param empty said where nothing is; empty if there is something
 */
public record MyMentoringView(
        List<MyMentorshipView> mentorships,
        String note,
        List<AskedView> asked,
        String askedNote,
        PreferencesView preferences,
        String empty) {

    public boolean hasMentorships() {
        return !mentorships.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }

    public boolean hasAsked() {
        return !asked.isEmpty();
    }

    public boolean hasAskedNote() {
        return !askedNote.isEmpty();
    }

    public boolean isEmpty() {
        return !empty.isEmpty();
    }
}

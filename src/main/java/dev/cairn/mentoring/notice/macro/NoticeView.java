package dev.cairn.mentoring.notice.macro;

/**
 * One thing that a person is told.
 *
 * @param look of the lozenge, a class of AUI's
 * @param link to the home page of the mentorship; empty if there is none
 */
public record NoticeView(
        String id, String revision, String state, String look, String text, String link, String putAwayLabel) {

    public boolean hasLink() {
        return !link.isEmpty();
    }
}

package dev.cairn.mentoring.goal.macro;

/**
 * One of a person's own mentorships, as one row.
 *
 * @param pair both names
 * @param look of its stage, a class of AUI's
 * @param next the one next step; empty if there is none
 * @param page the title of its home page, or why there is none to go to
 * @param link to that; empty if there is none
 */
public record MyMentorshipView(String pair, String stage, String look, String next, String page, String link) {

    public boolean hasNext() {
        return !next.isEmpty();
    }

    public boolean hasLink() {
        return !link.isEmpty();
    }
}

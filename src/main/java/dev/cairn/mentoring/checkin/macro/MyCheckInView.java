package dev.cairn.mentoring.checkin.macro;

/**
 * The next check-in of one of somebody's mentorships.
 *
 * @param next its day in words
 * @param mine what they do next for it; empty if nothing
 * @param url where they do it; empty if they may view no page of it
 */
public record MyCheckInView(String pair, String next, String mine, String url, String label) {
    public boolean hasMine() {
        return !mine.isEmpty();
    }

    public boolean hasUrl() {
        return !url.isEmpty();
    }
}

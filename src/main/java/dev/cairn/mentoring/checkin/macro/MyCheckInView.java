package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * The next check-in of one of somebody's mentorships.
 *
 * @param checkInId its identity; empty if none is planned
 * @param next its day in words
 * @param mine what they do next for it; empty if nothing
 * @param punctuality how near they were to their days; empty where that is not worth a word
 * @param url where they do it; empty if they may view no page of it
 */
public record MyCheckInView(
        String checkInId,
        String pair,
        String next,
        String mine,
        String punctuality,
        String url,
        String label,
        List<ActionView> actions) {
    public boolean hasPunctuality() {
        return !punctuality.isEmpty();
    }

    public boolean hasMine() {
        return !mine.isEmpty();
    }

    public boolean hasUrl() {
        return !url.isEmpty();
    }
}

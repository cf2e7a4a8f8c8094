package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * A check-in as one line of the log.
 *
 * @param day on which it is planned, or was
 * @param moved how often, and by whom; empty if it never was
 * @param look the state's class
 * @param mine what this person does next; empty if nothing
 * @param page the title of the page on which it stands, or that it cannot be seen; empty if nobody named one
 * @param url of that page; empty where there is none to go to
 * @param notes pages that are attached to it, and that this person may view
 */
public record CheckInRowView(
        String id,
        String title,
        String day,
        String moved,
        String state,
        String look,
        String mine,
        String page,
        String url,
        List<AttachedPageView> notes) {

    public boolean hasMoved() {
        return !moved.isEmpty();
    }

    public boolean hasMine() {
        return !mine.isEmpty();
    }

    public boolean hasPage() {
        return !page.isEmpty();
    }

    public boolean hasUrl() {
        return !url.isEmpty();
    }
}

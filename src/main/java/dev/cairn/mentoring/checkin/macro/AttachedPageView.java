package dev.cairn.mentoring.checkin.macro;

/**
 * An attached page as one line.
 *
 * @param title as the page is called now; that it is not to be seen where it is not
 * @param url of the page; empty where it is not to be seen
 * @param who attached it, and when
 * @param detachLabel of the button that takes it away, with the title; empty where nobody does
 */
public record AttachedPageView(String pageId, String title, String url, String who, String detachLabel) {
    public boolean hasUrl() {
        return !url.isEmpty();
    }

    public boolean canBeDetached() {
        return !detachLabel.isEmpty();
    }
}

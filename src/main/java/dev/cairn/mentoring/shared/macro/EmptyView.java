package dev.cairn.mentoring.shared.macro;

/**
 * Where no mentorship is, or none that this person may know of: the same for both.
 *
 * @param behaviour of the macro, which goes on when a mentorship was started here
 * @param page the number of the page on which they may start one; empty if they may not
 * @param space the key of the space that this page is in; empty if they may not
 */
public record EmptyView(String id, String behaviour, String page, String space, String title, String text) {

    public boolean mayStart() {
        return !page.isEmpty();
    }
}

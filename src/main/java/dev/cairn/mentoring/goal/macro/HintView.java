package dev.cairn.mentoring.goal.macro;

/**
 * Why a plan may be worth a look.
 *
 * @param title of the goal or milestone that it is about; empty where it is about all
 * @param url of the goal where it is drawn here; empty if it is not
 */
public record HintView(String text, String title, String url) {
    public boolean hasTitle() {
        return !title.isEmpty();
    }

    public boolean hasUrl() {
        return !url.isEmpty();
    }
}

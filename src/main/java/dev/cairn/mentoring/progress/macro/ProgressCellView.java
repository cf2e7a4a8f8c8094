package dev.cairn.mentoring.progress.macro;

/**
 * @param text what is read first; empty if there is nothing
 * @param sub what is said below; empty if nothing is
 * @param url where the text leads; empty if nowhere
 * @param look of the text if it is a state; empty for plain text
 */
public record ProgressCellView(String text, String sub, String url, String look) {
    static ProgressCellView of(String text) {
        return new ProgressCellView(text, "", "", "");
    }

    static ProgressCellView of(String text, String sub) {
        return new ProgressCellView(text, sub, "", "");
    }

    public boolean hasSub() {
        return !sub.isEmpty();
    }

    public boolean hasUrl() {
        return !url.isEmpty();
    }

    public boolean isState() {
        return !look.isEmpty();
    }
}

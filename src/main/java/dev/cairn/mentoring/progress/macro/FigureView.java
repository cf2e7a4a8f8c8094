package dev.cairn.mentoring.progress.macro;

import java.util.List;

/**
 * A number of all that a list shows, with a bar of what it is made of. The words say all that the bar shows.
 *
 * @param sub what is said below; empty if nothing is
 * @param parts of the bar from its beginning, which may leave some of it open; none where there is nothing to show
 */
public record FigureView(String label, String text, String sub, List<BarPartView> parts) {
    private static final int WHOLE = 100;

    public boolean hasSub() {
        return !sub.isEmpty();
    }

    public boolean hasParts() {
        return !parts.isEmpty();
    }

    /** Whether the parts leave some of the bar open. */
    public boolean hasOpen() {
        return parts.stream().mapToInt(BarPartView::width).sum() < WHOLE;
    }
}

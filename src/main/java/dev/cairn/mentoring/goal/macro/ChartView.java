package dev.cairn.mentoring.goal.macro;

/**
 * Measurements over time as a small drawing.
 *
 * @param points of the line as SVG writes them, in a box of 240 by 48; empty if there is nothing to draw
 * @param target how far down the target lies
 * @param text what the drawing shows, in words
 */
public record ChartView(String points, String target, String text) {
    static final ChartView NONE = new ChartView("", "0", "");

    public boolean isDrawn() {
        return !points.isEmpty();
    }
}

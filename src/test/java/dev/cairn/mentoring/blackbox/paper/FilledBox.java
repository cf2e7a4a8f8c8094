package dev.cairn.mentoring.blackbox.paper;

/**
 * A rectangle filled with a colour, in points from the left and lower edges of its page.
 *
 * @param colour as {@code #rrggbb}
 */
record FilledBox(String colour, double left, double right, double bottom, double top) {
    double width() {
        return right - left;
    }

    boolean isBeside(FilledBox other) {
        return Math.abs(bottom - other.bottom) < 0.1 && Math.abs(right - other.left) < 1;
    }
}

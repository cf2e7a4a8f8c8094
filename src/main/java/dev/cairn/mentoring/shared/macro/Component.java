package dev.cairn.mentoring.shared.macro;

/**
 * What is drawn as one piece.
 *
 * @param screen the template for a browser
 * @param paper the template for everything else
 */
public record Component(String screen, String paper) {
    /** A line, or an invitation, where there is nothing to show. */
    public static final Component EMPTY = new Component("ui/shared/empty.html.vm", "ui/shared/empty-paper.html.vm");
}

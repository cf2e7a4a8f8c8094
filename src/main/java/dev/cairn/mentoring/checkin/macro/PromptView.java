package dev.cairn.mentoring.checkin.macro;

/**
 * An open question.
 *
 * @param surfaces what an answer brings to light; empty if neither more than the other
 */
public record PromptView(String text, String surfaces) {
    public boolean hasSurfaces() {
        return !surfaces.isEmpty();
    }
}

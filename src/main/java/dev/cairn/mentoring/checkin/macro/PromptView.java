package dev.cairn.mentoring.checkin.macro;

/**
 * An open question.
 *
 * @param surfaces what an answer brings to light; empty if neither more than the other
 * @param mark says that it is the reader's own; empty if it is not
 * @param of the kind of section for which they keep it; empty for every section
 */
public record PromptView(String text, String surfaces, String mark, String of) {
    public boolean isOwn() {
        return !mark.isEmpty();
    }

    public boolean hasSurfaces() {
        return !surfaces.isEmpty();
    }
}

package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.AudienceView;

/**
 * Where somebody writes, for themselves until they share it.
 *
 * @param revision of their draft
 * @param writer as whom they write, as the interface says it
 * @param partRevision of what is shared in its place
 * @param text their draft; empty if there is none
 * @param open false where something was shared and nothing is being written
 * @param hint why it cannot be shared yet; empty if it can
 */
public record DraftBoxView(
        String revision,
        String writer,
        String partRevision,
        String text,
        boolean open,
        String hint,
        AudienceView audience,
        String shareLabel,
        boolean replaces) {
    public boolean hasHint() {
        return !hint.isEmpty();
    }
}

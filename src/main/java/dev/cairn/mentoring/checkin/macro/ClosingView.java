package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * How far a pair is with closing a check-in; where it is closed, how it was, and what was added since.
 *
 * @param fingerprint of what is shared now; empty where it is closed
 * @param page on which it is drawn; empty where that is none that was saved
 * @param lines who has said what, and what is missing
 * @param warning empty if there is none
 * @param needsNextStep whether nothing that is open is to be done next
 * @param drafts what this person has written and not shared
 * @param notes what was put right afterwards, the first one first
 */
public record ClosingView(
        String id,
        String checkInId,
        String revision,
        String fingerprint,
        String page,
        String title,
        List<String> lines,
        String warning,
        boolean needsNextStep,
        List<ActionView> actions,
        List<LeftDraftView> drafts,
        List<NoteView> notes,
        AudienceView audience,
        AudienceView own) {
    public boolean closed() {
        return fingerprint.isEmpty();
    }

    public boolean hasWarning() {
        return !warning.isEmpty();
    }

    public boolean hasDrafts() {
        return !drafts.isEmpty();
    }

    public boolean hasNotes() {
        return !notes.isEmpty();
    }
}

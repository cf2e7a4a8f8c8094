package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * What the pair has agreed about how they work together.
 *
 * @param shown false for everybody else, and where there is nothing to read and nothing to do
 * @param summary how much of it there is, in words
 * @param changed by whom it was changed last, and when; empty if nothing was written
 * @param invitation said where nothing is; empty if something is
 */
public record AgreementView(
        boolean shown,
        String revision,
        String summary,
        AudienceView audience,
        List<FieldView> facts,
        List<PromisesView> promises,
        String changed,
        String invitation,
        List<ActionView> actions) {
    static final AgreementView NONE = new AgreementView(
            false, "", "", new AudienceView("", "", "", List.of()), List.of(), List.of(), "", "", List.of());

    public boolean hasFacts() {
        return !facts.isEmpty();
    }

    public boolean hasInvitation() {
        return !invitation.isEmpty();
    }
}

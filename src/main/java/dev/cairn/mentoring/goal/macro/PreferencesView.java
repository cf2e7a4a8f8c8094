package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * How a person likes to learn and to be told, for themselves.
 *
 * @param shown who else sees it now, by name
 * @param invitation said where nothing is; empty if something is
 */
public record PreferencesView(
        String revision,
        AudienceView audience,
        List<FieldView> facts,
        String shown,
        String invitation,
        ActionView edit) {

    public boolean hasInvitation() {
        return !invitation.isEmpty();
    }
}

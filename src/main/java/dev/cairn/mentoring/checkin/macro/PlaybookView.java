package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import java.util.List;

/**
 * The playbook of a space.
 *
 * @param spaceKey empty where there is no space to speak of
 * @param version which one it is, in words
 * @param time how long all sections take; empty where no time is set
 * @param versions the newest first
 * @param nothing said where there is no space; empty else
 */
public record PlaybookView(
        String id,
        String spaceKey,
        String revision,
        String whose,
        String version,
        String time,
        List<PlaybookSectionView> sections,
        List<PlaybookVersionView> versions,
        List<ChoiceView> emphases,
        List<ActionView> actions,
        String nothing) {
    public boolean hasSpace() {
        return !spaceKey.isEmpty();
    }

    public boolean hasTime() {
        return !time.isEmpty();
    }
}

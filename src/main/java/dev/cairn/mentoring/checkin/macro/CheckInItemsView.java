package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * What stands in a section beside the words of its fields.
 *
 * @param kind of the things, as the interface calls one of them; empty if the section lists none
 * @param factsTitle above what can be told from the plan; empty if there is nothing to tell
 * @param note said above the things; empty if there is nothing to say
 * @param empty said where there are none; empty if there are some
 */
public record CheckInItemsView(
        String kind,
        String factsTitle,
        List<FactView> facts,
        String note,
        String empty,
        List<CheckInItemGroupView> groups,
        List<ActionView> actions) {
    public static final CheckInItemsView NONE = new CheckInItemsView("", "", List.of(), "", "", List.of(), List.of());

    public boolean hasKind() {
        return !kind.isEmpty();
    }

    public boolean hasFacts() {
        return !facts.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }

    public boolean hasEmpty() {
        return !empty.isEmpty();
    }

    /** Whether there is anything to press. */
    public boolean acts() {
        return !actions.isEmpty()
                || groups.stream()
                        .flatMap(group -> group.items().stream())
                        .anyMatch(item -> !item.actions().isEmpty());
    }

    /** Whether there is anything to read or to press. */
    public boolean isShown() {
        return hasFacts() || hasEmpty() || !groups.isEmpty() || !actions.isEmpty();
    }
}

package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * What stands in a section beside the words of its fields.
 *
 * @param kind of the things, as the interface calls one of them; empty if the section lists none
 * @param factsTitle above what can be told from the plan; empty if there is nothing to tell
 * @param later says how many facts there are beyond those that are read at a glance; empty if none are
 * @param note said above the things; empty if there is nothing to say
 * @param empty said where there are none; empty if there are some
 */
public record CheckInItemsView(
        String kind,
        String factsTitle,
        List<FactView> facts,
        String later,
        String note,
        String empty,
        List<CheckInItemGroupView> groups,
        List<ActionView> actions) {
    public static final CheckInItemsView NONE =
            new CheckInItemsView("", "", List.of(), "", "", "", List.of(), List.of());

    /** How many facts are read at a glance. */
    static final int AT_A_GLANCE = 6;

    public boolean hasKind() {
        return !kind.isEmpty();
    }

    public boolean hasFacts() {
        return !facts.isEmpty();
    }

    /** Those that are read at a glance, and the others below a word that says how many they are. */
    public List<FactsView> factsInParts() {
        return later.isEmpty()
                ? List.of(new FactsView("", facts))
                : List.of(
                        new FactsView("", facts.subList(0, AT_A_GLANCE)),
                        new FactsView(later, facts.subList(AT_A_GLANCE, facts.size())));
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

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.util.List;
import java.util.UUID;

/**
 * What an item of a check-in can speak of.
 *
 * @param others the items of the check-in besides itself
 */
record ItemsAround(Mentorship mentorship, List<CheckInItem<?>> others) {
    ItemsAround {
        others = List.copyOf(others);
    }

    boolean has(ItemKind kind, UUID id) {
        return others.stream()
                .anyMatch(item -> item.kind() == kind && item.id().value().equals(id));
    }
}

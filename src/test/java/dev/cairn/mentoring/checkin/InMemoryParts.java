package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Parts of check-ins in a map. */
final class InMemoryParts implements Parts {
    private final Map<UUID, Part> byId = new LinkedHashMap<>();

    @Override
    public synchronized List<Part> of(CheckInId checkIn) {
        return byId.values().stream()
                .filter(part -> part.checkIn().equals(checkIn))
                .toList();
    }

    @Override
    public synchronized List<Part> of(Collection<CheckInId> checkIns) {
        return byId.values().stream()
                .filter(part -> checkIns.contains(part.checkIn()))
                .toList();
    }

    @Override
    public synchronized List<Share> sharedIn(Collection<CheckInId> checkIns) {
        return byId.values().stream()
                .filter(part -> checkIns.contains(part.checkIn()) && part.text() != null)
                .map(part -> new Share(
                        part.checkIn(), part.field(), part.writer(), part.author(), State.sure(part.changedAt())))
                .toList();
    }

    @Override
    public synchronized void replace(Part before, Part after) {
        byId.put(after.id(), after);
    }
}

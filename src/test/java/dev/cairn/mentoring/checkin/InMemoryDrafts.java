package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.UserKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drafts in a map. */
final class InMemoryDrafts implements Drafts {
    private final Map<UUID, Draft> byId = new LinkedHashMap<>();

    @Override
    public synchronized List<Draft> of(CheckInId checkIn, UserKey author) {
        return byId.values().stream()
                .filter(draft ->
                        draft.checkIn().equals(checkIn) && draft.author().equals(author))
                .toList();
    }

    @Override
    public synchronized void replace(Draft before, Draft after) {
        Draft last = byId.get(after.id());
        if (last != null && last.revision() != before.revision()) {
            throw Conflict.changedMeanwhile();
        }
        byId.put(after.id(), after);
    }
}

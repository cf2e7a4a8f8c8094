package dev.cairn.mentoring.journal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The journal in a list; a guard that is taken already is refused at once. */
public final class InMemoryJournal implements Journal {
    private final List<JournalEntry> newestFirst = new ArrayList<>();
    private final List<Placement> places = new ArrayList<>();
    private final Set<String> guards = new HashSet<>();
    private final Changes changes;

    public InMemoryJournal() {
        this(new Changes());
    }

    /** @param changes are told what is added */
    public InMemoryJournal(Changes changes) {
        this.changes = changes;
    }

    @Override
    public synchronized void add(JournalEntry entry) {
        guard(entry.item() + ":" + entry.revision());
        newestFirst.add(0, entry);
        changes.note(entry.mentorship(), entry.kind());
    }

    @Override
    public synchronized void add(Placement placement) {
        guard("place:" + placement.goal() + ":" + placement.revision());
        places.add(placement);
    }

    @Override
    public synchronized Memory before(UUID mentorship, Instant moment) {
        Map<UUID, Memory.Remembered> last = new LinkedHashMap<>();
        for (JournalEntry entry : newestFirst) {
            if (entry.mentorship().equals(mentorship) && entry.at().isBefore(moment)) {
                last.merge(
                        entry.item(),
                        new Memory.Remembered(entry, entry.at()),
                        (newer, older) -> new Memory.Remembered(newer.last(), older.since()));
            }
        }
        Map<UUID, Placement> latest = new HashMap<>();
        places.stream()
                .filter(place ->
                        place.mentorship().equals(mentorship) && place.at().isBefore(moment))
                .forEach(place -> latest.put(place.goal(), place));
        return new Memory(List.copyOf(last.values()), latest);
    }

    @Override
    public synchronized List<JournalEntry> since(UUID mentorship, Instant moment, Set<ItemKind> kinds) {
        List<JournalEntry> found = new ArrayList<>(newestFirst.stream()
                .filter(entry -> entry.mentorship().equals(mentorship))
                .filter(entry -> !entry.at().isBefore(moment) && kinds.contains(entry.kind()))
                .toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public synchronized void take(String name, long revision) {
        guard(name + ":" + revision);
    }

    @Override
    public synchronized long taken(String name) {
        return guards.stream().filter(guard -> guard.startsWith(name + ":")).count();
    }

    @Override
    public synchronized Slice<JournalEntry> of(UUID mentorship, UserKey viewer, int start, int limit) {
        return Slice.cut(
                newestFirst.stream()
                        .filter(entry -> entry.mentorship().equals(mentorship))
                        .filter(entry -> entry.audience() != Audience.AUTHOR
                                || entry.author().equals(viewer))
                        .toList(),
                start,
                limit);
    }

    private void guard(String guard) {
        if (!guards.add(guard)) {
            throw Conflict.changedMeanwhile();
        }
    }
}

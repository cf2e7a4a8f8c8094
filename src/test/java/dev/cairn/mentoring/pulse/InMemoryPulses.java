package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Pulses in a map. */
public final class InMemoryPulses implements Pulses {
    private final Map<UUID, Pulse> byId = new HashMap<>();

    @Override
    public synchronized Optional<Pulse> of(CheckInId checkIn, UserKey mentee) {
        return byId.values().stream()
                .filter(one -> one.checkIn().equals(checkIn) && one.mentee().equals(mentee))
                .findFirst();
    }

    @Override
    public synchronized List<Voice> voices(String spaceKey, Quarter first, Quarter last) {
        return byId.values().stream()
                .flatMap(one -> Stream.ofNullable(one.given())
                        .filter(given -> given.spaceKey().equals(spaceKey))
                        .filter(given -> given.quarter().compareTo(first) >= 0
                                && given.quarter().compareTo(last) <= 0)
                        .map(given -> new Voice(one.mentee(), given.quarter(), given.answer())))
                .toList();
    }

    @Override
    public synchronized void replace(Pulse before, Pulse after) {
        Pulse last = byId.get(after.id());
        if (last != null && last.revision() != before.revision()) {
            throw Conflict.changedMeanwhile();
        }
        byId.put(after.id(), after);
    }
}

package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Check-ins in a map. */
final class InMemoryCheckIns implements CheckIns {
    private final Map<CheckInId, CheckIn> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(CheckIn checkIn) {
        byId.put(checkIn.id(), checkIn);
    }

    @Override
    public synchronized void replace(CheckIn after) {
        byId.replace(after.id(), after);
    }

    @Override
    public synchronized Optional<CheckIn> find(CheckInId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<CheckIn> of(MentorshipId mentorship) {
        return of(List.of(mentorship));
    }

    @Override
    public synchronized List<CheckIn> open(LocalDate first, LocalDate last) {
        return byId.values().stream()
                .filter(CheckIn::isOpen)
                .filter(one -> !one.planned().isBefore(first) && !one.planned().isAfter(last))
                .sorted(Comparator.comparing((CheckIn one) -> one.mentorship().toString())
                        .thenComparing(CheckIn::planned))
                .toList();
    }

    @Override
    public synchronized List<CheckIn> of(Collection<MentorshipId> mentorships) {
        return byId.values().stream()
                .filter(one -> mentorships.contains(one.mentorship()))
                .toList();
    }
}

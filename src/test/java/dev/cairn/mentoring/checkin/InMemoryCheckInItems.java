package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items of check-ins in a map. */
final class InMemoryCheckInItems implements CheckInItems {
    private final Map<CheckInItemId, CheckInItem<?>> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(CheckInItem<?> item) {
        byId.put(item.id(), item);
    }

    @Override
    public synchronized void replace(CheckInItem<?> after) {
        byId.replace(after.id(), after);
    }

    @Override
    public synchronized void remove(CheckInItem<?> item) {
        byId.remove(item.id());
    }

    @Override
    public synchronized Optional<CheckInItem<?>> find(CheckInItemId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<CheckInItem<?>> of(CheckInId checkIn) {
        return byId.values().stream()
                .<CheckInItem<?>>filter(item -> item.checkIn().equals(checkIn))
                .toList();
    }

    @Override
    public synchronized List<CheckInItem<?>> standing(CheckIn in, LocalDate after) {
        return byId.values().stream()
                .<CheckInItem<?>>filter(item -> item.checkIn().equals(in.id())
                        || (item.mentorship().equals(in.mentorship())
                                && item.content() instanceof Lasting lasting
                                && (lasting.endedOn() == null
                                        || lasting.endedOn().isAfter(after))))
                .toList();
    }

    @Override
    public synchronized List<CheckInItem<?>> inLog(MentorshipId mentorship, Collection<CheckInId> checkIns) {
        return byId.values().stream()
                .<CheckInItem<?>>filter(item -> checkIns.contains(item.checkIn())
                        || (item.mentorship().equals(mentorship)
                                && item.content() instanceof Action action
                                && action.isOpen()))
                .toList();
    }

    @Override
    public synchronized List<CheckInItem<Action>> actions(Collection<MentorshipId> mentorships) {
        return byId.values().stream()
                .filter(item -> item.content() instanceof Action && mentorships.contains(item.mentorship()))
                .map(item -> item.as(Action.class))
                .toList();
    }

    @Override
    public synchronized List<CheckInItem<Action>> openActions(Collection<MentorshipId> mentorships, UserKey owner) {
        return byId.values().stream()
                .filter(item -> item.content() instanceof Action action
                        && action.isOpen()
                        && (mentorships.contains(item.mentorship())
                                || action.owner().equals(owner)))
                .map(item -> item.as(Action.class))
                .toList();
    }
}

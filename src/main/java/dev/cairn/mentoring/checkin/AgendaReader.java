package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what comes next for one person, in four statements however many mentorships they are in, and two more where other pairs gave them something. */
@Named
public class AgendaReader {
    private static final Comparator<SeenCheckInItem> BY_DEADLINE = Comparator.comparing((SeenCheckInItem seen) ->
                    Objects.requireNonNullElse(action(seen).deadline(), LocalDate.MAX))
            .thenComparing(seen -> seen.item().createdAt())
            .thenComparing(seen -> seen.item().id().value());

    private static final Comparator<CheckInAgenda.Entry> FIRST_DAY = Comparator.comparing(AgendaReader::day)
            .thenComparing(entry -> entry.all().pair().mentorship().id().value());

    private final CheckInReader reader;
    private final Parts parts;
    private final CheckInItems items;
    private final EntrustedActions entrusted;

    @Inject
    public AgendaReader(CheckInReader reader, Parts parts, CheckInItems items, EntrustedActions entrusted) {
        this.reader = reader;
        this.parts = parts;
        this.items = items;
        this.entrusted = entrusted;
    }

    /** Only mentorships that are active and whose home page is there: in others nothing is to be done. */
    public CheckInAgenda of(UserKey person, LocalDate today) {
        Map<MentorshipId, SeenCheckIns> active = reader.ofPerson(person).stream()
                .filter(all -> CheckInStep.isActive(all.pair()))
                .collect(Collectors.toMap(all -> all.pair().mentorship().id(), Function.identity()));
        List<CheckIn> next = active.values().stream()
                .flatMap(all -> all.next(today).filter(CheckIn::isOpen).stream())
                .toList();
        Map<CheckInId, List<Part>> shared = parts
                .of(next.stream().map(CheckIn::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Part::checkIn));
        Map<MentorshipId, SeenCheckIn> seen = next.stream()
                .collect(Collectors.toMap(
                        CheckIn::mentorship,
                        one -> new SeenCheckIn(
                                one,
                                Objects.requireNonNull(active.get(one.mentorship()))
                                        .pair(),
                                shared.getOrDefault(one.id(), List.of()))));
        return new CheckInAgenda(
                active.values().stream()
                        .map(all -> new CheckInAgenda.Entry(
                                all, seen.get(all.pair().mentorship().id())))
                        .sorted(FIRST_DAY)
                        .toList(),
                mine(person, active));
    }

    private List<SeenCheckInItem> mine(UserKey person, Map<MentorshipId, SeenCheckIns> active) {
        List<CheckInItem<Action>> elsewhere = new ArrayList<>();
        List<SeenCheckInItem> mine = new ArrayList<>();
        for (CheckInItem<Action> item : items.openActions(active.keySet(), person)) {
            SeenCheckIns own = active.get(item.mentorship());
            if (own == null) {
                elsewhere.add(item);
            } else if (item.content().owner().equals(person)) {
                mine.add(seen(own, item));
            }
        }
        mine.addAll(entrusted.of(elsewhere, person));
        mine.sort(BY_DEADLINE);
        return mine;
    }

    private static SeenCheckInItem seen(SeenCheckIns all, CheckInItem<Action> item) {
        CheckIn in = all.checkIns().stream()
                .filter(one -> one.id().equals(item.checkIn()))
                .findFirst()
                .orElseThrow();
        return ItemsReader.seen(new SeenCheckIn(in, all.pair(), List.of()), item);
    }

    private static LocalDate day(CheckInAgenda.Entry entry) {
        SeenCheckIn next = entry.next();
        return next == null ? LocalDate.MAX : next.checkIn().planned();
    }

    private static Action action(SeenCheckInItem seen) {
        return seen.item().as(Action.class).content();
    }
}

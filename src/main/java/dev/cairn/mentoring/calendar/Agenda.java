package dev.cairn.mentoring.calendar;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.NextDay;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.PageLinks.PageLink;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a person's mentorships: check-ins, the day that is proposed for the next one, and when the pair wants to go through its plan. Of a
 * mentorship that rests or has ended only what was closed is left.
 */
@Named
public class Agenda {
    /** How far back it goes. */
    static final Period PAST = Period.ofYears(1);

    private static final String KEY = "dev.cairn.mentoring.calendar.";

    private final CheckInService planning;
    private final People people;
    private final PageLinks pages;
    private final Clock clock;

    @Inject
    public Agenda(CheckInService planning, People people, PageLinks pages, Clock clock) {
        this.planning = planning;
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    /** In the order of their days, worded for the person whose they are. */
    List<CalendarEvent> events(List<SeenCheckIns> all, Wording words) {
        Map<UserKey, Person> names =
                people.withKeys(all.stream().map(one -> other(one.pair())).collect(Collectors.toSet()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), words.zone());
        Function<SeenCheckIns, NextDay> proposals = planning.proposals(all);
        return all.stream()
                .flatMap(one -> events(one, proposals, name(names, one.pair(), words), words))
                .filter(event -> event.day().isAfter(today.minus(PAST)))
                .sorted(Comparator.comparing(CalendarEvent::day).thenComparing(CalendarEvent::uid))
                .toList();
    }

    /** One check-in by itself. */
    CalendarEvent event(SeenMentorship pair, CheckIn checkIn, Wording words) {
        Map<UserKey, Person> names = people.withKeys(List.of(other(pair)));
        return event(checkIn, name(names, pair, words), address(pair), words);
    }

    private Stream<CalendarEvent> events(
            SeenCheckIns all, Function<SeenCheckIns, NextDay> proposals, String partner, Wording words) {
        SeenMentorship pair = all.pair();
        Mentorship mentorship = pair.mentorship();
        boolean together = mentorship.stage() == Stage.ACTIVE;
        String address = address(pair);
        List<CalendarEvent> events = new ArrayList<>();
        for (CheckIn checkIn : all.checkIns()) {
            if (together || !checkIn.isOpen()) {
                events.add(event(checkIn, partner, address, words));
            }
        }
        if (together && all.checkIns().stream().noneMatch(CheckIn::isOpen)) {
            proposals
                    .apply(all)
                    .known()
                    .ifPresent(day -> events.add(
                            ofPair("proposed", pair, day, words.text(KEY + "proposed", List.of(partner)), address)));
        }
        LocalDate review = mentorship.review().next();
        if (together && review != null) {
            events.add(ofPair("review", pair, review, words.text(KEY + "review", List.of(partner)), address));
        }
        return events.stream();
    }

    private static CalendarEvent event(CheckIn checkIn, String partner, @Nullable String address, Wording words) {
        return new CalendarEvent(
                "check-in-" + checkIn.id(),
                checkIn.planned(),
                checkIn.moves().size(),
                checkIn.moves().stream()
                        .map(DateMove::at)
                        .max(Instant::compareTo)
                        .orElse(checkIn.createdAt()),
                true,
                words.text(KEY + "check-in", List.of(checkIn.number(), partner)),
                address);
    }

    /** What is not a thing of its own moves with the mentorship. */
    private static CalendarEvent ofPair(
            String what, SeenMentorship pair, LocalDate day, String title, @Nullable String address) {
        Mentorship mentorship = pair.mentorship();
        return new CalendarEvent(
                what + "-" + mentorship.id(),
                day,
                mentorship.revision(),
                mentorship.createdAt(),
                !"proposed".equals(what),
                title,
                address);
    }

    private @Nullable String address(SeenMentorship pair) {
        return pair.sight().hasHomePage()
                ? pages.fromOutsideTo(pair.mentorship().homePage())
                        .map(PageLink::url)
                        .orElse(null)
                : null;
    }

    private static UserKey other(SeenMentorship pair) {
        return pair.mentorship().otherThan(Objects.requireNonNull(pair.sight().viewer()));
    }

    private static String name(Map<UserKey, Person> names, SeenMentorship pair, Wording words) {
        UserKey other = other(pair);
        return names.getOrDefault(other, Person.former(other)).nameIn(words);
    }
}

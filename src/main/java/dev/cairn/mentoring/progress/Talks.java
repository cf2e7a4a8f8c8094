package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.Punctuality;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the talks of a pair are and were.
 *
 * @param last the day on which the latest one was closed; null if none was
 * @param next the day of the first one that is open; null if none is
 * @param beats those that the rhythm is counted from: the latest ones that were closed, and all that are open
 * @param tolerance in days before or after its day that is still near
 */
public record Talks(@Nullable LocalDate last, @Nullable LocalDate next, List<Beat> beats, int tolerance) {
    public Talks {
        beats = List.copyOf(beats);
    }

    static Talks of(Situation situation) {
        Cadence cadence = situation.mentorship().cadence();
        int tolerance = Punctuality.tolerance(cadence);
        List<LocalDate> held = situation.held();
        Stream<CheckIn> closed = situation.checkIns().stream()
                .filter(one -> !one.isOpen())
                .sorted(CheckIn.BY_DAY.reversed())
                .limit(Punctuality.LATEST);
        Stream<CheckIn> open = situation.checkIns().stream().filter(CheckIn::isOpen);
        return new Talks(
                held.isEmpty() ? null : held.get(held.size() - 1),
                situation.checkIns().stream()
                        .filter(CheckIn::isOpen)
                        .map(CheckIn::planned)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                Stream.concat(closed, open)
                        .sorted(CheckIn.BY_DAY)
                        .map(one -> beat(one, tolerance))
                        .toList(),
                tolerance);
    }

    private static Beat beat(CheckIn one, int tolerance) {
        return new Beat(one.planned(), one.isOpen() ? null : Punctuality.isNear(one, tolerance, ZoneOffset.UTC));
    }

    /** How many of those that were planned for some days were held near them, however many these are. */
    static Share kept(Situation situation, Predicate<LocalDate> planned, LocalDate today) {
        int tolerance = Punctuality.tolerance(situation.mentorship().cadence());
        List<Beat> beats = situation.checkIns().stream()
                .filter(one -> planned.test(one.planned()))
                .map(one -> beat(one, tolerance))
                .toList();
        return Beat.kept(beats, tolerance, beats.size(), today);
    }

    /** How many of the latest talks were held near their days (R6). */
    public Share kept(LocalDate today) {
        return Beat.kept(beats, tolerance, Punctuality.LATEST, today);
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("last", last);
        members.put("next", next);
        members.put("beats", beats.stream().map(Beat::members).toList());
        members.put("tolerance", tolerance);
        return members;
    }

    static Talks from(State state) {
        return new Talks(
                state.day("last"),
                state.day("next"),
                state.states("beats").stream().map(Beat::from).toList(),
                State.sure(state.number("tolerance")).intValueExact());
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Cadence.EveryWeeks;
import dev.cairn.mentoring.mentorship.Cadence.Monthly;
import dev.cairn.mentoring.mentorship.Cadence.OfCycle;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the rhythm of check-ins into words, and lists those to choose from. */
final class CadenceWords {
    private static final int LAST = -1;
    private static final int[] WEEKS = {1, 2, 3, 4, 6, 8, 12};

    private final Words words;
    private final boolean past;

    /** @param past whether it is of a day gone by, of which the cycles are not known */
    CadenceWords(Words words, boolean past) {
        this.words = words;
        this.past = past;
    }

    String of(Cadence cadence, SpaceCycles cycles) {
        if (cadence instanceof OfCycle named) {
            return cycles.find(named.cycle())
                    .map(cycle -> words.text("cadence.cycle", cycle.name()))
                    .orElseGet(() -> words.text(past ? "cadence.cycle.past" : "cadence.cycle.gone"));
        }
        return always(cadence);
    }

    private String always(Cadence cadence) {
        if (cadence instanceof EveryWeeks weeks) {
            return words.text("cadence.every", weeks.every());
        }
        Monthly monthly = (Monthly) cadence;
        String week = monthly.week() == LAST ? "last" : String.valueOf(monthly.week());
        return words.text("cadence.month." + week, monthly.weekday().getDisplayName(TextStyle.FULL, words.locale()));
    }

    /** The cycles of a space. */
    List<ChoiceView> choices(SpaceCycles cycles) {
        return cycles.cycles().stream()
                .map(cycle -> new OfCycle(cycle.id()))
                .map(cadence -> new ChoiceView(cadence.code(), of(cadence, cycles)))
                .toList();
    }

    /** The usual ones; others can be set through the interface, and are shown and kept. */
    List<ChoiceView> choices() {
        Stream<Cadence> weeks = IntStream.of(WEEKS).mapToObj(EveryWeeks::new);
        Stream<Cadence> months = Stream.of(1, 2, 3, 4, LAST)
                .flatMap(week -> Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                        .map(day -> new Monthly(week, day)));
        return Stream.concat(weeks, months)
                .map(cadence -> new ChoiceView(cadence.code(), always(cadence)))
                .toList();
    }
}

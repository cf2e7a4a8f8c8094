package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Cadence.EveryWeeks;
import dev.cairn.mentoring.mentorship.Cadence.Monthly;
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

    CadenceWords(Words words) {
        this.words = words;
    }

    String of(Cadence cadence) {
        if (cadence instanceof EveryWeeks weeks) {
            return words.text("cadence.every", weeks.every());
        }
        Monthly monthly = (Monthly) cadence;
        String week = monthly.week() == LAST ? "last" : String.valueOf(monthly.week());
        return words.text("cadence.month." + week, monthly.weekday().getDisplayName(TextStyle.FULL, words.locale()));
    }

    /** The usual ones; others can be set through the interface, and are shown and kept. */
    List<ChoiceView> choices() {
        Stream<Cadence> weeks = IntStream.of(WEEKS).mapToObj(EveryWeeks::new);
        Stream<Cadence> months = Stream.of(1, 2, 3, 4, LAST)
                .flatMap(week -> Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                        .map(day -> new Monthly(week, day)));
        return Stream.concat(weeks, months)
                .map(cadence -> new ChoiceView(cadence.code(), of(cadence)))
                .toList();
    }
}

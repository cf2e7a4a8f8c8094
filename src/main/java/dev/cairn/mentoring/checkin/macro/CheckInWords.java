package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.NextDay;
import dev.cairn.mentoring.checkin.Preparation;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.mentorship.Cycle;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of a check-in in one line, wherever it is listed. */
final class CheckInWords {
    private final Words words;
    private final LocalDate today;
    private final String other;

    /** @param other what the other one of the pair is called */
    CheckInWords(Words words, LocalDate today, String other) {
        this.words = words;
        this.today = today;
        this.other = other;
    }

    static String look(CheckIn one) {
        return one.isOpen() ? "aui-lozenge-current" : "aui-lozenge-success";
    }

    String state(CheckIn one) {
        if (!one.isOpen()) {
            return words.text("check-in.state.closed");
        }
        int toGo = today.compareTo(one.planned());
        return words.text("check-in.state." + (toGo < 0 ? "preparing" : toGo == 0 ? "today" : "open"));
    }

    /**
     * When they talk next; a day that has gone by is said as such.
     *
     * @param next the open one that comes next; null if there is none
     * @param proposed the day of the rhythm, or why there is none
     */
    String next(@Nullable CheckIn next, NextDay proposed) {
        if (next == null) {
            return proposed.known()
                    .map(day -> words.text("check-ins.next.proposed", words.weekday(day)))
                    .orElseGet(() -> proposed.why() == NextDay.Why.NO_RHYTHM
                            ? words.text("check-ins.next.none")
                            : words.text("check-ins.next.not-planned") + " " + why(words, proposed));
        }
        int toGo = today.compareTo(next.planned());
        String when = toGo < 0 ? "planned" : toGo == 0 ? "today" : "overdue";
        return words.text("check-ins.next." + when, words.weekday(next.planned()));
    }

    /** Why no day is proposed to a pair that has a rhythm, and what to do; empty otherwise. */
    static String why(Words words, NextDay proposed) {
        Cycle cycle = proposed.cycle();
        return switch (proposed.why()) {
            case IN_RHYTHM, NO_RHYTHM -> "";
            case CYCLE_GONE -> words.text("check-ins.next.cycle-gone");
            case CYCLE_OVER ->
                words.text(
                        "check-ins.next.cycle-over",
                        Objects.requireNonNull(cycle).name());
        };
    }

    /** How near their check-ins were to their days; empty where that is not worth a word. */
    String punctuality(SeenCheckIns all) {
        return all.punctuality(today, words.zone())
                .map(fact -> words.text("check-ins.punctuality", fact.kept(), fact.of(), fact.tolerance())
                        + (fact.hasRun() ? " " + words.text("check-ins.punctuality.run", fact.run()) : ""))
                .orElse("");
    }

    /** What this person does next for it; empty if nothing. */
    String mine(SeenCheckIn seen) {
        if (!seen.checkIn().isOpen() || seen.pair().mentorship().stage() != Stage.ACTIVE) {
            return "";
        }
        Preparation own = seen.preparation();
        if (own.isDone()) {
            return words.text(own.otherHasBegun() ? "check-ins.mine.talk" : "check-ins.mine.wait", other);
        }
        if (seen.pair().sight().isMentee()) {
            return words.text(
                    own.shared() == 0 ? "check-ins.mine.begin" : "check-ins.mine.go-on", own.shared(), own.sections());
        }
        return own.otherHasBegun()
                ? words.text("check-ins.mine.your-turn", other, own.shared(), own.sections())
                : words.text("check-ins.mine.write-already", other);
    }
}

package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.Preparation;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
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
     * @param proposed the day of the rhythm; null where they have none
     */
    String next(@Nullable CheckIn next, @Nullable LocalDate proposed) {
        if (next == null) {
            return proposed == null
                    ? words.text("check-ins.next.none")
                    : words.text("check-ins.next.proposed", words.weekday(proposed));
        }
        int toGo = today.compareTo(next.planned());
        String when = toGo < 0 ? "planned" : toGo == 0 ? "today" : "overdue";
        return words.text("check-ins.next." + when, words.weekday(next.planned()));
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

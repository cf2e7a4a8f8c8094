package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.PageId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All check-ins of a mentorship, as one of its pair sees them.
 *
 * @param pair never seen by anybody else
 * @param checkIns in no promised order
 */
public record SeenCheckIns(SeenMentorship pair, List<CheckIn> checkIns) {
    public SeenCheckIns {
        pair.sight().checkOfPair();
        checkIns = List.copyOf(checkIns);
    }

    /** The one that comes next: of the open ones the first that is not before today, else the last one; where none is open the last one of all. */
    public Optional<CheckIn> next(LocalDate today) {
        Supplier<Stream<CheckIn>> open = () -> checkIns.stream().filter(CheckIn::isOpen);
        return open.get()
                .filter(one -> !one.planned().isBefore(today))
                .min(CheckIn.BY_DAY)
                .or(() -> open.get().max(CheckIn.BY_DAY))
                .or(() -> checkIns.stream().max(CheckIn.BY_DAY));
    }

    /** The one that stands on this page; where several do, of them the one that comes next. */
    public Optional<CheckIn> on(PageId page, LocalDate today) {
        List<CheckIn> there =
                checkIns.stream().filter(one -> page.equals(one.page())).toList();
        return new SeenCheckIns(pair, there).next(today);
    }

    public Optional<CheckIn> numbered(int number) {
        return checkIns.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Those up to one of them, the earliest day first, itself last. */
    List<CheckIn> upTo(CheckIn one) {
        return checkIns.stream()
                .filter(other -> CheckIn.BY_DAY.compare(other, one) <= 0)
                .sorted(CheckIn.BY_DAY)
                .toList();
    }

    /** The day after which things are new in one of them: that of the one before it, or for the first one the day before the mentorship began. */
    public LocalDate after(CheckIn one) {
        List<CheckIn> upTo = upTo(one);
        return upTo.size() > 1
                ? upTo.get(upTo.size() - 2).planned()
                : pair.mentorship().start().minusDays(1);
    }

    /** How near these were to their days. */
    public Optional<Punctuality> punctuality(LocalDate today, ZoneId zone) {
        return Punctuality.of(checkIns, pair.mentorship().cadence(), today, zone);
    }

    /** Whether this person may plan another one now. */
    public boolean mayPlan() {
        return pair.can().contains(MentorshipStep.PLAN_CHECK_IN);
    }
}

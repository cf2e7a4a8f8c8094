package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.Share;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An open check-in of a pair that works together, on one day, for one of the two.
 *
 * @param shares what was shared in it
 * @param today where this person is
 */
record Occasion(Mentorship mentorship, CheckIn checkIn, List<Share> shares, UserKey person, LocalDate today) {
    /** So many days ahead a person is told that it is due. */
    static final int SOON = 3;

    /** So many days ahead and behind, a check-in is near enough for a mail. */
    static final int MAILED_AHEAD = 14;

    static final int MAILED_BEHIND = 30;

    Occasion {
        shares = List.copyOf(shares);
    }

    /** What there is to be told, the more pressing first. */
    List<Notice> notices() {
        return Stream.of(NoticeKind.values())
                .filter(kind -> kind.isOf(this))
                .map(kind -> new Notice(kind, person, mentorship, checkIn, checkIn.planned()))
                .toList();
    }

    /** Negative once its day has gone by. */
    long daysAhead() {
        return ChronoUnit.DAYS.between(today, checkIn.planned());
    }

    boolean isNear() {
        return daysAhead() <= MAILED_AHEAD && daysAhead() >= -MAILED_BEHIND;
    }

    boolean waitsForMentor() {
        return person.equals(mentorship.mentorKey())
                && daysAhead() >= 0
                && hasShared(Writer.MENTEE)
                && !hasShared(Writer.MENTOR);
    }

    boolean waitsForConfirmation() {
        Writer self = person.equals(mentorship.mentorKey()) ? Writer.MENTOR : Writer.MENTEE;
        Set<Writer> confirmed =
                shares.stream().filter(Share::isConfirmation).map(Share::writer).collect(Collectors.toSet());
        return !confirmed.isEmpty() && !confirmed.contains(self);
    }

    private boolean hasShared(Writer writer) {
        return shares.stream()
                .anyMatch(share -> share.writer() == writer
                        && checkIn.playbook().field(share.field()).isPresent());
    }
}

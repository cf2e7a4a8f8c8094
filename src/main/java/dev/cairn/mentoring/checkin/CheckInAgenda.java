package dev.cairn.mentoring.checkin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes next for one person.
 *
 * @param entries of the mentorships in which they meet somebody now
 * @param mine the actions that they are to do, their own and those that other pairs gave them, the one with the earliest day first, those without a day
 *     last
 */
public record CheckInAgenda(List<Entry> entries, List<SeenCheckInItem> mine) {
    public CheckInAgenda {
        entries = List.copyOf(entries);
        mine = List.copyOf(mine);
    }

    public boolean isEmpty() {
        return entries.isEmpty() && mine.isEmpty();
    }

    /**
     * One mentorship of theirs.
     *
     * @param next the open check-in that comes next, with what was shared in it; null if none is planned
     */
    public record Entry(SeenCheckIns all, @Nullable SeenCheckIn next) {}
}

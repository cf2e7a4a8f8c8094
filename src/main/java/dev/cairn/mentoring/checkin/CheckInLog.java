package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Slice;
import java.util.List;

/**
 * The check-ins of a pair one after another, as one of the two finds them again.
 *
 * @param checkIns the latest day first; those that are open with what was shared in them, the others without
 * @param mine the actions that this person is to do, in no promised order
 * @param balance what the last check-ins held, the latest first
 */
public record CheckInLog(
        SeenCheckIns all, Slice<SeenCheckIn> checkIns, List<CheckInItem<Action>> mine, List<Balance> balance) {
    public CheckInLog {
        mine = List.copyOf(mine);
        balance = List.copyOf(balance);
    }
}

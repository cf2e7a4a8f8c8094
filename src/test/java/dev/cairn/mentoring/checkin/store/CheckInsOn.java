package dev.cairn.mentoring.checkin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.CheckInRows;

/** Hands the stored rows of check-ins to tests of other packages. */
public final class CheckInsOn {
    private CheckInsOn() {}

    public static CheckInRows tables(ActiveObjects ao) {
        return new CheckInRows(
                new ActiveObjectsCheckIns(ao),
                new ActiveObjectsParts(ao),
                new ActiveObjectsCheckInItems(ao),
                new ActiveObjectsDrafts(ao),
                new ActiveObjectsAttachedPages(ao));
    }
}

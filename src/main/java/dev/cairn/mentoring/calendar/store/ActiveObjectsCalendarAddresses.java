package dev.cairn.mentoring.calendar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.calendar.CalendarAddress;
import dev.cairn.mentoring.calendar.CalendarAddresses;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Addresses of calendars in their table, a new row in place of the one that was read with every change; where that is gone, its successor bars the new one. */
@Named
final class ActiveObjectsCalendarAddresses implements CalendarAddresses {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsCalendarAddresses(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<CalendarAddress> of(UserKey person) {
        return find("PERSON = ?", person.value());
    }

    @Override
    public Optional<CalendarAddress> find(String digest) {
        return find("DIGEST = ?", digest);
    }

    @Override
    public void replace(CalendarAddress before, CalendarAddress after) {
        if (before.changedAt() != null) {
            ao.deleteWithSQL(
                    AoCalendarAddress.class,
                    "PERSON = ? AND REVISION = ?",
                    before.person().value(),
                    before.revision());
        }
        ao.create(
                AoCalendarAddress.class,
                new DBParam("GUARD", after.person().value()),
                new DBParam("PERSON", after.person().value()),
                new DBParam("DIGEST", after.digest()),
                new DBParam("REVISION", after.revision()),
                new DBParam("CHANGED_AT", State.sure(after.changedAt()).toEpochMilli()));
    }

    private Optional<CalendarAddress> find(String criteria, String value) {
        return Arrays.stream(ao.find(AoCalendarAddress.class, Query.select().where(criteria, value)))
                .map(row -> new CalendarAddress(
                        new UserKey(row.getPerson()),
                        row.getRevision(),
                        row.getDigest(),
                        Instant.ofEpochMilli(row.getChangedAt())))
                .findFirst();
    }
}

package dev.cairn.mentoring.checkin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.AttachedPage;
import dev.cairn.mentoring.checkin.AttachedPages;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Attached pages in their table. */
@Named
final class ActiveObjectsAttachedPages implements AttachedPages {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsAttachedPages(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(AttachedPage attached) {
        CheckInId checkIn = attached.checkIn();
        ao.create(
                AoAttachedPage.class,
                new DBParam("GUARD", guard(attached)),
                new DBParam("MENTORSHIP", attached.mentorship().toString()),
                new DBParam("CHECK_IN", checkIn == null ? null : checkIn.toString()),
                new DBParam("PAGE_ID", attached.page().value()),
                new DBParam("AUTHOR", attached.author().value()),
                new DBParam("ATTACHED_AT", attached.attachedAt().toEpochMilli()));
    }

    @Override
    public void remove(AttachedPage attached) {
        ao.deleteWithSQL(AoAttachedPage.class, "GUARD = ?", guard(attached));
    }

    @Override
    public List<AttachedPage> of(MentorshipId mentorship) {
        Query its = Query.select().where("MENTORSHIP = ?", mentorship.toString());
        return Arrays.stream(ao.find(AoAttachedPage.class, its))
                .map(ActiveObjectsAttachedPages::attached)
                .toList();
    }

    private static String guard(AttachedPage attached) {
        return attached.mentorship() + ":" + attached.page();
    }

    private static AttachedPage attached(AoAttachedPage row) {
        String checkIn = row.getCheckIn();
        return new AttachedPage(
                new MentorshipId(UUID.fromString(row.getMentorship())),
                new PageId(row.getPageId()),
                checkIn == null ? null : new CheckInId(UUID.fromString(checkIn)),
                new UserKey(row.getAuthor()),
                Instant.ofEpochMilli(row.getAttachedAt()));
    }
}

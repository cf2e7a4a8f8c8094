package dev.cairn.mentoring.checkin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.Draft;
import dev.cairn.mentoring.checkin.Drafts;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Drafts in their table. A saved draft is a new row in place of the one that was read; where that is gone, its successor bars the new one, which has lost. */
@Named
final class ActiveObjectsDrafts implements Drafts {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsDrafts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Draft> of(CheckInId checkIn, UserKey author) {
        Query own = Query.select().where("CHECK_IN = ? AND AUTHOR = ?", checkIn.toString(), author.value());
        return Arrays.stream(ao.find(AoDraft.class, own))
                .map(ActiveObjectsDrafts::draft)
                .toList();
    }

    @Override
    public void replace(Draft before, Draft after) {
        if (before.savedAt() != null) {
            ao.deleteWithSQL(
                    AoDraft.class,
                    "CHECK_IN = ? AND FIELD = ? AND AUTHOR = ? AND REVISION = ?",
                    before.checkIn().toString(),
                    before.field(),
                    before.author().value(),
                    before.revision());
        }
        ao.create(
                AoDraft.class,
                new DBParam("GUARD", after.id().toString()),
                new DBParam("MENTORSHIP", after.mentorship().toString()),
                new DBParam("CHECK_IN", after.checkIn().toString()),
                new DBParam("FIELD", after.field()),
                new DBParam("AUTHOR", after.author().value()),
                new DBParam("CONTENT", after.text()),
                new DBParam("REVISION", after.revision()),
                new DBParam("SAVED_AT", State.sure(after.savedAt()).toEpochMilli()));
    }

    private static Draft draft(AoDraft row) {
        return new Draft(
                new MentorshipId(UUID.fromString(row.getMentorship())),
                new CheckInId(UUID.fromString(row.getCheckIn())),
                row.getField(),
                new UserKey(row.getAuthor()),
                row.getRevision(),
                row.getContent(),
                Instant.ofEpochMilli(row.getSavedAt()));
    }
}

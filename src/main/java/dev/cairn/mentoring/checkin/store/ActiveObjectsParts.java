package dev.cairn.mentoring.checkin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.Part;
import dev.cairn.mentoring.checkin.Parts;
import dev.cairn.mentoring.checkin.Share;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.In;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Parts of check-ins in their table. */
@Named
final class ActiveObjectsParts implements Parts {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsParts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Part> of(CheckInId checkIn) {
        return of(List.of(checkIn));
    }

    @Override
    public List<Part> of(Collection<CheckInId> checkIns) {
        return checkIns.isEmpty()
                ? List.of()
                : Arrays.stream(find(In.anyOf("CHECK_IN", checkIns), In.parameters(checkIns)))
                        .map(ActiveObjectsParts::part)
                        .toList();
    }

    @Override
    public List<Share> sharedIn(Collection<CheckInId> checkIns) {
        if (checkIns.isEmpty()) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>();
        ao.stream(
                AoCheckInPart.class,
                Query.select("ID, CHECK_IN, FIELD, WRITER, CHANGED_BY, CHANGED_AT")
                        .where(In.anyOf("CHECK_IN", checkIns) + " AND CONTENT IS NOT NULL", In.parameters(checkIns)),
                row -> shares.add(new Share(
                        new CheckInId(UUID.fromString(row.getCheckIn())),
                        row.getField(),
                        Writer.valueOf(row.getWriter()),
                        new UserKey(row.getChangedBy()),
                        Instant.ofEpochMilli(row.getChangedAt()))));
        return shares;
    }

    @Override
    public void replace(Part before, Part after) {
        if (before.changedBy() == null) {
            add(after);
            return;
        }
        for (AoCheckInPart row : find("UUID = ?", after.id().toString())) {
            row.setContent(after.text());
            row.setRevision(after.revision());
            row.setChangedBy(after.author().value());
            row.setChangedAt(State.sure(after.changedAt()).toEpochMilli());
            row.save();
        }
    }

    private void add(Part part) {
        ao.create(
                AoCheckInPart.class,
                new DBParam("UUID", part.id().toString()),
                new DBParam("MENTORSHIP", part.mentorship().toString()),
                new DBParam("CHECK_IN", part.checkIn().toString()),
                new DBParam("FIELD", part.field()),
                new DBParam("WRITER", part.writer().name()),
                new DBParam("CONTENT", part.text()),
                new DBParam("REVISION", part.revision()),
                new DBParam("CHANGED_BY", part.author().value()),
                new DBParam("CHANGED_AT", State.sure(part.changedAt()).toEpochMilli()));
    }

    private AoCheckInPart[] find(String criteria, Object... values) {
        return ao.find(AoCheckInPart.class, Query.select().where(criteria, values));
    }

    private static Part part(AoCheckInPart row) {
        return new Part(
                new MentorshipId(UUID.fromString(row.getMentorship())),
                new CheckInId(UUID.fromString(row.getCheckIn())),
                row.getField(),
                Writer.valueOf(row.getWriter()),
                row.getRevision(),
                row.getContent(),
                new UserKey(row.getChangedBy()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }
}

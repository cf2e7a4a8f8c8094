package dev.cairn.mentoring.checkin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInState;
import dev.cairn.mentoring.checkin.CheckIns;
import dev.cairn.mentoring.checkin.Closing;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.Playbook;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.In;
import dev.cairn.mentoring.shared.store.StateJson;
import dev.cairn.mentoring.shared.store.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Check-ins in their table. */
@Named
final class ActiveObjectsCheckIns implements CheckIns {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsCheckIns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(CheckIn checkIn) {
        write(
                ao.create(
                        AoCheckIn.class,
                        new DBParam("UUID", checkIn.id().toString()),
                        new DBParam("MENTORSHIP", checkIn.mentorship().toString())),
                checkIn);
    }

    @Override
    public void replace(CheckIn after) {
        for (AoCheckIn row : find("UUID = ?", after.id().toString())) {
            write(row, after);
        }
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return Arrays.stream(find("UUID = ?", id.toString()))
                .map(ActiveObjectsCheckIns::checkIn)
                .findFirst();
    }

    @Override
    public List<CheckIn> of(MentorshipId mentorship) {
        return of(List.of(mentorship));
    }

    @Override
    public List<CheckIn> of(Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty()
                ? List.of()
                : checkIns(Query.select().where(In.anyOf("MENTORSHIP", mentorships), In.parameters(mentorships)));
    }

    @Override
    public List<CheckIn> open(LocalDate first, LocalDate last) {
        return checkIns(Query.select()
                .where(
                        "STATE = ? AND PLANNED >= ? AND PLANNED <= ?",
                        CheckInState.OPEN.name(),
                        first.toString(),
                        last.toString())
                .order("MENTORSHIP ASC, PLANNED ASC, UUID ASC"));
    }

    private List<CheckIn> checkIns(Query query) {
        return Arrays.stream(ao.find(AoCheckIn.class, query))
                .map(ActiveObjectsCheckIns::checkIn)
                .toList();
    }

    private AoCheckIn[] find(String criteria, Object... values) {
        return ao.find(AoCheckIn.class, Query.select().where(criteria, values));
    }

    private static void write(AoCheckIn row, CheckIn checkIn) {
        Closing closing = checkIn.closing();
        row.setOrdinal(checkIn.number());
        row.setPlanned(checkIn.planned().toString());
        row.setMovesJson(StateJson.write(checkIn.movesState()));
        row.setEmphasis(Written.name(checkIn.emphasis()));
        row.setPlaybookJson(
                checkIn.playbook().equals(Playbook.BUILT_IN)
                        ? null
                        : StateJson.write(checkIn.playbook().state()));
        row.setState(checkIn.state().name());
        PageId page = checkIn.page();
        row.setPage(page == null ? 0 : page.value());
        row.setClosingJson(closing == null ? null : StateJson.write(closing.state()));
        row.setAuthor(checkIn.author().value());
        row.setRevision(checkIn.revision());
        row.setCreatedAt(checkIn.createdAt().toEpochMilli());
        row.save();
    }

    private static CheckIn checkIn(AoCheckIn row) {
        return new CheckIn(
                new CheckInId(UUID.fromString(row.getUuid())),
                row.getRevision(),
                new MentorshipId(UUID.fromString(row.getMentorship())),
                row.getOrdinal(),
                LocalDate.parse(row.getPlanned()),
                CheckIn.moves(StateJson.read(row.getMovesJson())),
                Written.constant(Emphasis.class, row.getEmphasis()),
                playbook(row.getPlaybookJson()),
                closing(row.getClosingJson()),
                row.getPage() == 0 ? null : new PageId(row.getPage()),
                new UserKey(row.getAuthor()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }

    private static Playbook playbook(@Nullable String json) {
        return json == null ? Playbook.BUILT_IN : Playbook.from(StateJson.read(json));
    }

    private static @Nullable Closing closing(@Nullable String json) {
        return json == null ? null : Closing.from(StateJson.read(json));
    }
}

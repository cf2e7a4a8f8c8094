package dev.cairn.mentoring.checkin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInContent;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.CheckInItemId;
import dev.cairn.mentoring.checkin.CheckInItems;
import dev.cairn.mentoring.checkin.Lasting;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.In;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Items of check-ins in their one table. */
@Named
final class ActiveObjectsCheckInItems implements CheckInItems {
    /** Of a state in which something lasts on: {@link Lasting#isOpen}. */
    private static final String OPEN = "OPEN";

    private final ActiveObjects ao;

    @Inject
    ActiveObjectsCheckInItems(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(CheckInItem<?> item) {
        ao.create(
                AoCheckInItem.class,
                new DBParam("UUID", item.id().toString()),
                new DBParam("MENTORSHIP", item.mentorship().toString()),
                new DBParam("CHECK_IN", item.checkIn().toString()),
                new DBParam("KIND", item.kind().name()),
                new DBParam("STATE", state(item)),
                new DBParam("OWNER", owner(item)),
                new DBParam("ENDED_ON", endedOn(item)),
                new DBParam("CONTENT", content(item)),
                new DBParam("AUTHOR", item.author().value()),
                new DBParam("REVISION", item.revision()),
                new DBParam("CREATED_AT", item.createdAt().toEpochMilli()));
    }

    @Override
    public void replace(CheckInItem<?> after) {
        for (AoCheckInItem row : find("UUID = ?", after.id().toString())) {
            row.setState(state(after));
            row.setOwner(owner(after));
            row.setEndedOn(endedOn(after));
            row.setContent(content(after));
            row.setRevision(after.revision());
            row.save();
        }
    }

    @Override
    public void remove(CheckInItem<?> item) {
        ao.deleteWithSQL(AoCheckInItem.class, "UUID = ?", item.id().toString());
    }

    @Override
    public Optional<CheckInItem<?>> find(CheckInItemId id) {
        return items(find("UUID = ?", id.toString())).stream().findFirst();
    }

    @Override
    public List<CheckInItem<?>> of(CheckInId checkIn) {
        return items(find("CHECK_IN = ?", checkIn.toString()));
    }

    @Override
    public List<CheckInItem<?>> standing(CheckIn in, LocalDate after) {
        return items(find(
                "CHECK_IN = ? OR (MENTORSHIP = ? AND (STATE = ? OR ENDED_ON > ?))",
                in.id().toString(),
                in.mentorship().toString(),
                OPEN,
                after.toString()));
    }

    @Override
    public List<CheckInItem<?>> inLog(MentorshipId mentorship, Collection<CheckInId> checkIns) {
        String open = "(MENTORSHIP = ? AND STATE = ? AND KIND = ?)";
        Stream<Object> parameters = Stream.of(mentorship.toString(), OPEN, ItemKind.ACTION.name());
        return checkIns.isEmpty()
                ? items(find(open, parameters.toArray()))
                : items(find(
                        open + " OR " + In.anyOf("CHECK_IN", checkIns),
                        Stream.concat(parameters, Arrays.stream(In.parameters(checkIns)))
                                .toArray()));
    }

    @Override
    public List<CheckInItem<Action>> openActions(Collection<MentorshipId> mentorships, UserKey owner) {
        String whose =
                mentorships.isEmpty() ? "OWNER = ?" : "(OWNER = ? OR " + In.anyOf("MENTORSHIP", mentorships) + ")";
        Stream<Object> parameters = Stream.concat(
                Stream.of(OPEN, ItemKind.ACTION.name(), owner.value()), Arrays.stream(In.parameters(mentorships)));
        return actions(find("STATE = ? AND KIND = ? AND " + whose, parameters.toArray()));
    }

    @Override
    public List<CheckInItem<Action>> actions(Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty()
                ? List.of()
                : actions(find(
                        "KIND = ? AND " + In.anyOf("MENTORSHIP", mentorships),
                        Stream.concat(Stream.of(ItemKind.ACTION.name()), Arrays.stream(In.parameters(mentorships)))
                                .toArray()));
    }

    private static List<CheckInItem<Action>> actions(AoCheckInItem[] rows) {
        return items(rows).stream().map(item -> item.as(Action.class)).toList();
    }

    private AoCheckInItem[] find(String criteria, Object... parameters) {
        return ao.find(AoCheckInItem.class, Query.select().where(criteria, parameters));
    }

    private static List<CheckInItem<?>> items(AoCheckInItem[] rows) {
        return Arrays.stream(rows)
                .<CheckInItem<?>>map(ActiveObjectsCheckInItems::item)
                .toList();
    }

    private static CheckInItem<CheckInContent> item(AoCheckInItem row) {
        return new CheckInItem<>(
                new CheckInItemId(UUID.fromString(row.getUuid())),
                row.getRevision(),
                new MentorshipId(UUID.fromString(row.getMentorship())),
                new CheckInId(UUID.fromString(row.getCheckIn())),
                CheckInContent.from(ItemKind.valueOf(row.getKind()), StateJson.read(row.getContent())),
                new UserKey(row.getAuthor()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }

    private static @Nullable String state(CheckInItem<?> item) {
        return item.content() instanceof Lasting lasting ? lasting.state().name() : null;
    }

    private static @Nullable String owner(CheckInItem<?> item) {
        return item.content() instanceof Action action ? action.owner().value() : null;
    }

    private static @Nullable String endedOn(CheckInItem<?> item) {
        return item.content() instanceof Lasting lasting && lasting.endedOn() != null
                ? lasting.endedOn().toString()
                : null;
    }

    private static String content(CheckInItem<?> item) {
        return StateJson.write(State.of(item.content().members()));
    }
}

package dev.cairn.mentoring.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.journal.Memory;
import dev.cairn.mentoring.journal.Placement;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** The journal in its table. Rows are only ever added; their order of insertion is the order of the changes. */
@Named
final class ActiveObjectsJournal implements Journal {
    /** The kind of a row that guards a rule and tells of no item. */
    private static final String GUARD = "GUARD";

    /** The kind of a row that tells where a goal hangs, and so has no author and no audience: no journal that somebody reads contains it. */
    private static final String PLACE = "PLACE";

    private static final String PLACE_OF = "place:";
    private static final String PARENT = "parentId";
    private static final String POSITION = "position";
    private static final String COLUMNS =
            "ID, MENTORSHIP, ITEM_KIND, ITEM, REVISION, CHANGED_AT, CHANGED_BY, ACTION, REASON, AUTHOR, AUDIENCE, STATE_JSON";

    private final ActiveObjects ao;
    private final Changes changes;

    @Inject
    ActiveObjectsJournal(ActiveObjects ao, Changes changes) {
        this.ao = ao;
        this.changes = changes;
    }

    @Override
    public void add(JournalEntry entry) {
        ao.create(
                AoJournalEntry.class,
                new DBParam("GUARD", entry.item() + ":" + entry.revision()),
                new DBParam("MENTORSHIP", entry.mentorship().toString()),
                new DBParam("ITEM_KIND", entry.kind().name()),
                new DBParam("ITEM", entry.item().toString()),
                new DBParam("REVISION", entry.revision()),
                new DBParam("CHANGED_AT", entry.at().toEpochMilli()),
                new DBParam("CHANGED_BY", entry.by().value()),
                new DBParam("ACTION", entry.action()),
                new DBParam("REASON", entry.reason()),
                new DBParam("AUTHOR", entry.author().value()),
                new DBParam("AUDIENCE", entry.audience().name()),
                new DBParam("STATE_JSON", StateJson.write(new State(entry.state()))));
        changes.note(entry.mentorship(), entry.kind());
    }

    @Override
    public void add(Placement placement) {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put(PARENT, placement.parent());
        place.put(POSITION, placement.position());
        String item = PLACE_OF + placement.goal();
        ao.create(
                AoJournalEntry.class,
                new DBParam("GUARD", item + ":" + placement.revision()),
                new DBParam("MENTORSHIP", placement.mentorship().toString()),
                new DBParam("ITEM_KIND", PLACE),
                new DBParam("ITEM", item),
                new DBParam("REVISION", placement.revision()),
                new DBParam("CHANGED_AT", placement.at().toEpochMilli()),
                new DBParam("ACTION", "placed"),
                new DBParam("STATE_JSON", StateJson.write(State.of(place))));
    }

    @Override
    public Memory before(UUID mentorship, Instant moment) {
        Map<String, Row> last = new LinkedHashMap<>();
        ao.stream(
                AoJournalEntry.class,
                Query.select(COLUMNS)
                        .where("MENTORSHIP = ? AND CHANGED_AT < ?", mentorship.toString(), moment.toEpochMilli()),
                row -> last.merge(row.getItem(), Row.of(row), Row::later));
        List<Memory.Remembered> items = new ArrayList<>();
        Map<UUID, Placement> places = new HashMap<>();
        for (Row row : last.values()) {
            if (PLACE.equals(row.kind())) {
                Placement place = row.placement();
                places.put(place.goal(), place);
            } else {
                items.add(new Memory.Remembered(row.entry(), Instant.ofEpochMilli(row.since())));
            }
        }
        return new Memory(items, places);
    }

    @Override
    public List<JournalEntry> since(UUID mentorship, Instant moment, Set<ItemKind> kinds) {
        String wanted = kinds.stream().map(kind -> "?").collect(Collectors.joining(", "));
        Object[] parameters = Stream.concat(
                        Stream.of(mentorship.toString(), moment.toEpochMilli()),
                        kinds.stream().map(ItemKind::name))
                .toArray();
        Query query = Query.select()
                .where("MENTORSHIP = ? AND CHANGED_AT >= ? AND ITEM_KIND IN (" + wanted + ")", parameters)
                .order("ID ASC");
        return Arrays.stream(ao.find(AoJournalEntry.class, query))
                .map(ActiveObjectsJournal::entry)
                .toList();
    }

    @Override
    public void take(String name, long revision) {
        ao.create(
                AoJournalEntry.class,
                new DBParam("GUARD", name + ":" + revision),
                new DBParam("ITEM_KIND", GUARD),
                new DBParam("ITEM", name),
                new DBParam("REVISION", revision),
                new DBParam("ACTION", "taken"));
    }

    @Override
    public long taken(String name) {
        return ao.count(AoJournalEntry.class, Query.select().where("ITEM = ? AND ITEM_KIND = ?", name, GUARD));
    }

    @Override
    public Slice<JournalEntry> of(UUID mentorship, UserKey viewer, int start, int limit) {
        Query page = visible(mentorship, viewer).order("ID DESC").limit(limit).offset(start);
        List<JournalEntry> entries = Arrays.stream(ao.find(AoJournalEntry.class, page))
                .map(ActiveObjectsJournal::entry)
                .toList();
        return new Slice<>(entries, start, limit, ao.count(AoJournalEntry.class, visible(mentorship, viewer)));
    }

    private static Query visible(UUID mentorship, UserKey viewer) {
        return Query.select()
                .where(
                        "MENTORSHIP = ? AND (AUDIENCE <> ? OR AUTHOR = ?)",
                        mentorship.toString(),
                        Audience.AUTHOR.name(),
                        viewer.value());
    }

    private static JournalEntry entry(AoJournalEntry row) {
        return Row.of(row).entry();
    }

    /**
     * A row's values: what streams rows hands out the same object again and again.
     *
     * @param since when the first row of its item was written
     */
    private record Row(
            int id,
            long since,
            String mentorship,
            String kind,
            String item,
            long revision,
            long at,
            @Nullable String by,
            String action,
            @Nullable String reason,
            @Nullable String author,
            @Nullable String audience,
            String json) {
        static Row of(AoJournalEntry row) {
            return new Row(
                    row.getID(),
                    row.getChangedAt(),
                    row.getMentorship(),
                    row.getItemKind(),
                    row.getItem(),
                    row.getRevision(),
                    row.getChangedAt(),
                    row.getChangedBy(),
                    row.getAction(),
                    row.getReason(),
                    row.getAuthor(),
                    row.getAudience(),
                    row.getStateJson());
        }

        /** The one of two that was written later, knowing since when its item is there. */
        static Row later(Row one, Row other) {
            return one.id > other.id ? one.since(other.since) : other.since(one.since);
        }

        private Row since(long first) {
            return new Row(id, first, mentorship, kind, item, revision, at, by, action, reason, author, audience, json);
        }

        JournalEntry entry() {
            return new JournalEntry(
                    UUID.fromString(mentorship),
                    ItemKind.valueOf(kind),
                    UUID.fromString(item),
                    revision,
                    Instant.ofEpochMilli(at),
                    new UserKey(State.sure(by)),
                    action,
                    reason,
                    new UserKey(State.sure(author)),
                    Audience.valueOf(State.sure(audience)),
                    StateJson.read(json).members());
        }

        Placement placement() {
            State place = StateJson.read(json);
            return new Placement(
                    UUID.fromString(mentorship),
                    UUID.fromString(item.substring(PLACE_OF.length())),
                    revision,
                    Instant.ofEpochMilli(at),
                    place.id(PARENT),
                    State.sure(place.number(POSITION)).intValueExact());
        }
    }
}

package dev.cairn.mentoring.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The journal in its table. Rows are only ever added; their order of insertion is the order of the changes. */
@Named
final class ActiveObjectsJournal implements Journal {
    /** The kind of a row that guards a rule and tells of no item. */
    private static final String GUARD = "GUARD";

    private final ActiveObjects ao;

    @Inject
    ActiveObjectsJournal(ActiveObjects ao) {
        this.ao = ao;
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
        return new JournalEntry(
                UUID.fromString(row.getMentorship()),
                ItemKind.valueOf(row.getItemKind()),
                UUID.fromString(row.getItem()),
                row.getRevision(),
                Instant.ofEpochMilli(row.getChangedAt()),
                new UserKey(row.getChangedBy()),
                row.getAction(),
                row.getReason(),
                new UserKey(row.getAuthor()),
                Audience.valueOf(row.getAudience()),
                StateJson.read(row.getStateJson()).members());
    }
}

package dev.cairn.sandbox.content;

import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.event.Events;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spaces. Keys are compared without regard to case. */
public final class Spaces {
    private static final String COLUMNS = "ID, SPACE_KEY, NAME, DESCRIPTION, HOME_PAGE_ID, CREATOR, CREATED";
    private static final Pattern KEY = Pattern.compile("~?[A-Za-z0-9]{1,255}");

    private final Database database;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    Spaces(Database database, Ids ids, Events events, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a space without a home page.
     *
     * @param creator a user key
     * @throws ContentRefusal if the key is taken or no key
     */
    public SandboxSpace create(String key, String name, String description, String creator) {
        if (!KEY.matcher(key).matches()) {
            throw new ContentRefusal(ContentRefusal.Reason.BAD_INPUT, "Invalid space key: " + key);
        }
        return database.inTransaction(() -> {
            if (byKey(key).isPresent()) {
                throw new ContentRefusal(ContentRefusal.Reason.KEY_TAKEN, "A space already exists with key " + key);
            }
            SandboxSpace space = new SandboxSpace(ids.next(), key, name, description, null, creator, clock.instant());
            database.jdbc()
                    .update(
                            "INSERT INTO SB_SPACE (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                            space.id(),
                            key,
                            name,
                            description,
                            null,
                            creator,
                            space.created().toEpochMilli());
            events.spaceCreated(space);
            return space;
        });
    }

    public Optional<SandboxSpace> byKey(String key) {
        return KEY.matcher(key).matches() ? one("LOWER(SPACE_KEY) = LOWER(?)", key) : Optional.empty();
    }

    public Optional<SandboxSpace> byId(long id) {
        return one("ID = ?", id);
    }

    /** Every space, by name. */
    public List<SandboxSpace> all() {
        return database.jdbc().query("SELECT " + COLUMNS + " FROM SB_SPACE ORDER BY NAME, ID", Spaces::read);
    }

    /** Gives a space another name and description. */
    public SandboxSpace update(SandboxSpace space, String name, String description) {
        return database.inTransaction(() -> {
            database.jdbc()
                    .update(
                            "UPDATE SB_SPACE SET NAME = ?, DESCRIPTION = ? WHERE ID = ?",
                            name,
                            description,
                            space.id());
            SandboxSpace updated = byId(space.id()).orElseThrow();
            events.spaceUpdated(updated);
            return updated;
        });
    }

    void setHomePage(SandboxSpace space, @Nullable Long pageId) {
        database.jdbc().update("UPDATE SB_SPACE SET HOME_PAGE_ID = ? WHERE ID = ?", pageId, space.id());
    }

    /** Removes a space and everything in it, for good. */
    public void remove(SandboxSpace space) {
        database.inTransaction(() -> {
            String inside = " WHERE CONTENT_ID IN (SELECT ID FROM SB_CONTENT WHERE SPACE_ID = ?)";
            database.jdbc().update("DELETE FROM SB_CONTENT_VERSION" + inside, space.id());
            database.jdbc().update("DELETE FROM SB_LABEL" + inside, space.id());
            database.jdbc().update("DELETE FROM SB_RESTRICTION" + inside, space.id());
            database.jdbc().update("DELETE FROM SB_CONTENT WHERE SPACE_ID = ?", space.id());
            database.jdbc().update("DELETE FROM SB_SPACE_GRANT WHERE SPACE_ID = ?", space.id());
            database.jdbc().update("DELETE FROM SB_SPACE WHERE ID = ?", space.id());
            events.spaceRemoved(space);
        });
    }

    /** Holds the space for the rest of the transaction, so that its tree and titles change one at a time. */
    void lock(SandboxSpace space) {
        if (database.jdbc()
                .queryForList("SELECT ID FROM SB_SPACE WHERE ID = ? FOR UPDATE", Long.class, space.id())
                .isEmpty()) {
            throw new ContentRefusal(ContentRefusal.Reason.GONE, "No space with key : " + space.key());
        }
    }

    private Optional<SandboxSpace> one(String condition, Object value) {
        return database
                .jdbc()
                .query("SELECT " + COLUMNS + " FROM SB_SPACE WHERE " + condition, Spaces::read, value)
                .stream()
                .findFirst();
    }

    private static SandboxSpace read(ResultSet row, int number) throws SQLException {
        long home = row.getLong("HOME_PAGE_ID");
        Long homePageId = row.wasNull() ? null : home;
        return new SandboxSpace(
                row.getLong("ID"),
                row.getString("SPACE_KEY"),
                row.getString("NAME"),
                row.getString("DESCRIPTION"),
                homePageId,
                row.getString("CREATOR"),
                Instant.ofEpochMilli(row.getLong("CREATED")));
    }
}

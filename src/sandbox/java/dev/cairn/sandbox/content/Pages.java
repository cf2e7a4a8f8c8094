package dev.cairn.sandbox.content;

import com.atlassian.confluence.pages.AbstractPage;
import dev.cairn.sandbox.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pages and blog posts. It answers whoever asks: rights are the caller's business. */
public final class Pages {
    private static final String SELECT = "SELECT ID, CONTENT_TYPE, STATUS, TITLE, SPACE_ID, PARENT_ID, PATH, POSITION,"
            + " VERSION, BODY, CREATOR, CREATED, MODIFIER, MODIFIED, MESSAGE, MINOR_EDIT FROM SB_CONTENT ";

    private final Database database;
    private final Spaces spaces;

    Pages(Database database, Spaces spaces) {
        this.database = database;
        this.spaces = spaces;
    }

    /** The content with this id, whether current or in the trash. */
    public Optional<SandboxPage> byId(long id) {
        return query("WHERE ID = ?", id).stream().findFirst();
    }

    /** The current page with this title in this space. */
    public Optional<SandboxPage> byTitle(String spaceKey, String title) {
        if (title.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return spaces.byKey(spaceKey)
                .flatMap(space -> query(
                                "WHERE SPACE_ID = ? AND STATUS = 'CURRENT' AND TITLE = ? AND CONTENT_TYPE = 'PAGE'",
                                space.id(),
                                title)
                        .stream()
                        .findFirst());
    }

    /** Everything of one kind in one space, by position below its parent, then by id. */
    public List<SandboxPage> in(SandboxSpace space, ContentType type, Status status) {
        return query(
                "WHERE SPACE_ID = ? AND CONTENT_TYPE = ? AND STATUS = ? ORDER BY POSITION, ID",
                space.id(),
                type.name(),
                status.name());
    }

    /** Everything of one kind in all spaces, by id. */
    public List<SandboxPage> all(ContentType type, Status status) {
        return query("WHERE CONTENT_TYPE = ? AND STATUS = ? ORDER BY ID", type.name(), status.name());
    }

    /** The current pages of a space that have no page above them, in their order. */
    public List<SandboxPage> roots(SandboxSpace space) {
        return roots(space, Integer.MAX_VALUE);
    }

    /** The first of {@link #roots}, at most so many. */
    public List<SandboxPage> roots(SandboxSpace space, int most) {
        return query(
                "WHERE SPACE_ID = ? AND STATUS = 'CURRENT' AND CONTENT_TYPE = 'PAGE' AND PARENT_ID IS NULL"
                        + " ORDER BY POSITION, ID LIMIT ?",
                space.id(),
                most);
    }

    /** The first of {@link #children}, at most so many. */
    public List<SandboxPage> children(SandboxPage page, int most) {
        return query("WHERE PARENT_ID = ? AND STATUS = 'CURRENT' ORDER BY POSITION, ID LIMIT ?", page.id(), most);
    }

    /** The current pages directly below a page, in their order. */
    public List<SandboxPage> children(SandboxPage page) {
        return children(page, Integer.MAX_VALUE);
    }

    /** All current pages below a page, parents before children. */
    public List<SandboxPage> descendants(SandboxPage page) {
        return query(
                "WHERE PATH LIKE ? AND STATUS = 'CURRENT' ORDER BY LENGTH(PATH), POSITION, ID", page.pathBelow() + "%");
    }

    /** The pages above a page, root first. */
    public List<SandboxPage> ancestors(SandboxPage page) {
        return page.ancestorIds().stream().flatMap(id -> byId(id).stream()).toList();
    }

    /** All versions, the latest first. */
    public List<PageVersion> versions(SandboxPage page) {
        List<PageVersion> versions = new ArrayList<>(database.jdbc()
                .query(
                        "SELECT VERSION, TITLE, BODY, MODIFIER, MODIFIED, MESSAGE, MINOR_EDIT FROM SB_CONTENT_VERSION"
                                + " WHERE CONTENT_ID = ?",
                        (row, number) -> new PageVersion(revision(row), row.getString("TITLE"), row.getString("BODY")),
                        page.id()));
        versions.add(new PageVersion(page.revision(), page.title(), page.body()));
        versions.sort(
                Comparator.comparing((PageVersion version) -> version.revision().number())
                        .reversed());
        return versions;
    }

    public Optional<PageVersion> version(SandboxPage page, int number) {
        return versions(page).stream()
                .filter(version -> version.revision().number() == number)
                .findFirst();
    }

    /** The content as plugins see it. */
    public AbstractPage entity(SandboxPage page) {
        return page.isPage() ? new PageEntity(this, page) : new BlogPostEntity(page);
    }

    List<SandboxPage> query(String condition, Object... values) {
        Map<Long, SandboxSpace> known = new HashMap<>();
        List<SandboxPage> found = new ArrayList<>();
        List<Row> rows = database.jdbc().query(SELECT + condition, (row, number) -> Row.read(row), values);
        for (Row row : rows) {
            SandboxSpace space =
                    known.computeIfAbsent(row.spaceId(), id -> spaces.byId(id).orElseThrow());
            found.add(row.in(space));
        }
        return found;
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("VERSION"),
                row.getString("MODIFIER"),
                Instant.ofEpochMilli(row.getLong("MODIFIED")),
                row.getString("MESSAGE"),
                row.getBoolean("MINOR_EDIT"));
    }

    /** A row of the table, read before its space is: one statement is done before the next begins. */
    private record Row(SandboxPage page, long spaceId) {
        private static final SandboxSpace UNKNOWN = new SandboxSpace(0, "", "", "", null, "", Instant.EPOCH);

        static Row read(ResultSet row) throws SQLException {
            long parent = row.getLong("PARENT_ID");
            Long parentId = row.wasNull() ? null : parent;
            SandboxPage page = new SandboxPage(
                    row.getLong("ID"),
                    ContentType.valueOf(row.getString("CONTENT_TYPE")),
                    Status.valueOf(row.getString("STATUS")),
                    row.getString("TITLE"),
                    UNKNOWN,
                    parentId,
                    row.getString("PATH"),
                    row.getInt("POSITION"),
                    revision(row),
                    row.getString("BODY"),
                    row.getString("CREATOR"),
                    Instant.ofEpochMilli(row.getLong("CREATED")));
            return new Row(page, row.getLong("SPACE_ID"));
        }

        SandboxPage in(SandboxSpace space) {
            return new SandboxPage(
                    page.id(),
                    page.type(),
                    page.status(),
                    page.title(),
                    space,
                    page.parentId(),
                    page.path(),
                    page.position(),
                    page.revision(),
                    page.body(),
                    page.creator(),
                    page.created());
        }
    }
}

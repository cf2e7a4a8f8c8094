package dev.cairn.sandbox.content;

import dev.cairn.sandbox.content.ContentRefusal.Reason;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.event.Events;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages and blog posts. Every change is one transaction; of two changes to one version the second is refused. */
public final class Editing {
    private static final int LONGEST_TITLE = 255;

    private final Database database;
    private final Spaces spaces;
    private final Pages pages;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    Editing(Database database, Spaces spaces, Pages pages, Ids ids, Events events, Clock clock) {
        this.database = database;
        this.spaces = spaces;
        this.pages = pages;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a page or blog post at version 1, as the last one below its parent. The first page of a space becomes the
     * space's home page.
     *
     * @param by a user key, blank for anonymous
     * @throws ContentRefusal if a page of that title exists in the space, or the title is blank or too long
     */
    public SandboxPage create(NewContent content, String by) {
        return database.inTransaction(() -> {
            spaces.lock(content.space());
            checkTitle(content.title());
            if (content.type() == ContentType.PAGE) {
                checkTitleFree(content.space(), content.title(), 0);
            }
            SandboxPage parent = content.parent();
            long id = insert(content, parent, by);
            SandboxPage page = pages.byId(id).orElseThrow();
            if (page.isPage() && page.space().homePageId() == null) {
                spaces.setHomePage(page.space(), id);
            }
            events.created(pages.entity(page));
            return page;
        });
    }

    private long insert(NewContent content, @Nullable SandboxPage parent, String by) {
        long id = ids.next();
        long now = clock.millis();
        Long parentId = parent == null ? null : parent.id();
        String path = parent == null ? "/" : parent.pathBelow();
        database.jdbc()
                .update(
                        "INSERT INTO SB_CONTENT (ID, CONTENT_TYPE, STATUS, TITLE, SPACE_ID, PARENT_ID, PATH, POSITION,"
                                + " VERSION, BODY, CREATOR, CREATED, MODIFIER, MODIFIED, MESSAGE, MINOR_EDIT)"
                                + " VALUES (?, ?, 'CURRENT', ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, '', ?)",
                        id,
                        content.type().name(),
                        content.title(),
                        content.space().id(),
                        parentId,
                        path,
                        nextPosition(content.space(), parentId),
                        content.body(),
                        by,
                        now,
                        by,
                        now,
                        false);
        return id;
    }

    /**
     * Writes a new version and keeps the one before.
     *
     * @throws ContentRefusal with {@link Reason#STALE_VERSION} if the page is not at the version before it
     */
    public SandboxPage update(SandboxPage page, PageChange change, String by) {
        return database.inTransaction(() -> {
            spaces.lock(page.space());
            SandboxPage present = pages.byId(page.id()).orElseThrow(() -> gone(page.id()));
            if (change.number() != present.revision().number() + 1) {
                throw stale(present);
            }
            checkTitle(change.title());
            if (present.isPage() && !present.isTrashed()) {
                checkTitleFree(present.space(), change.title(), present.id());
            }
            keep(present);
            database.jdbc()
                    .update(
                            "UPDATE SB_CONTENT SET TITLE = ?, BODY = ?, VERSION = ?, MODIFIER = ?, MODIFIED = ?,"
                                    + " MESSAGE = ?, MINOR_EDIT = ? WHERE ID = ?",
                            change.title(),
                            change.body(),
                            change.number(),
                            by,
                            clock.millis(),
                            change.message(),
                            change.minor(),
                            page.id());
            SandboxPage updated = pages.byId(page.id()).orElseThrow();
            events.updated(pages.entity(updated));
            return updated;
        });
    }

    private void keep(SandboxPage page) {
        Revision revision = page.revision();
        database.jdbc()
                .update(
                        "INSERT INTO SB_CONTENT_VERSION (CONTENT_ID, VERSION, TITLE, BODY, MODIFIER, MODIFIED, MESSAGE,"
                                + " MINOR_EDIT) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        page.id(),
                        revision.number(),
                        page.title(),
                        page.body(),
                        revision.by(),
                        revision.at().toEpochMilli(),
                        revision.message(),
                        revision.minor());
    }

    /** The position behind the last page below a parent. */
    int nextPosition(SandboxSpace space, @Nullable Long parentId) {
        List<Integer> last = parentId == null
                ? database.jdbc()
                        .queryForList(
                                "SELECT COALESCE(MAX(POSITION), -1) FROM SB_CONTENT WHERE SPACE_ID = ? AND PARENT_ID"
                                        + " IS NULL",
                                Integer.class,
                                space.id())
                : database.jdbc()
                        .queryForList(
                                "SELECT COALESCE(MAX(POSITION), -1) FROM SB_CONTENT WHERE PARENT_ID = ?",
                                Integer.class,
                                parentId);
        return last.get(0) + 1;
    }

    /** Refuses a title that another current page of the space has. */
    void checkTitleFree(SandboxSpace space, String title, long except) {
        boolean taken = pages.byTitle(space.key(), title)
                .filter(page -> page.id() != except)
                .isPresent();
        if (taken) {
            throw new ContentRefusal(
                    Reason.TITLE_TAKEN,
                    "A page with this title already exists: A page already exists with the title " + title
                            + " in the space with key " + space.key());
        }
    }

    private static void checkTitle(String title) {
        if (title.isBlank()) {
            throw new ContentRefusal(Reason.BAD_INPUT, "Title cannot be empty");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new ContentRefusal(Reason.BAD_INPUT, "Title cannot be longer than 255 characters.");
        }
    }

    static ContentRefusal gone(long id) {
        return new ContentRefusal(Reason.GONE, "No content found with id : ContentId{id=" + id + "}");
    }

    private static ContentRefusal stale(SandboxPage present) {
        return new ContentRefusal(
                Reason.STALE_VERSION,
                "Version must be incremented on update. Current version is: "
                        + present.revision().number());
    }
}

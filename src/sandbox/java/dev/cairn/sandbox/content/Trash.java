package dev.cairn.sandbox.content;

import dev.cairn.sandbox.content.ContentRefusal.Reason;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.event.Events;

/** Takes content out of use and brings it back. Pages below a trashed page move up to where it stood. */
public final class Trash {
    private final Database database;
    private final Spaces spaces;
    private final Pages pages;
    private final Tree tree;
    private final Editing editing;
    private final Events events;

    Trash(Database database, Spaces spaces, Pages pages, Tree tree, Editing editing, Events events) {
        this.database = database;
        this.spaces = spaces;
        this.pages = pages;
        this.tree = tree;
        this.editing = editing;
        this.events = events;
    }

    public SandboxPage trash(SandboxPage page) {
        return database.inTransaction(() -> {
            spaces.lock(page.space());
            SandboxPage present = pages.byId(page.id()).orElseThrow(() -> Editing.gone(page.id()));
            if (present.isTrashed()) {
                throw new ContentRefusal(Reason.WRONG_STATUS, "The content is in the trash already");
            }
            tree.raiseChildren(present);
            database.jdbc()
                    .update(
                            "UPDATE SB_CONTENT SET STATUS = 'TRASHED', PARENT_ID = NULL, PATH = '/' WHERE ID = ?",
                            page.id());
            if (Long.valueOf(page.id()).equals(present.space().homePageId())) {
                spaces.setHomePage(present.space(), null);
            }
            SandboxPage trashed = pages.byId(page.id()).orElseThrow();
            events.trashed(pages.entity(trashed));
            return trashed;
        });
    }

    /**
     * Brings content back to the root of its space, at the version it had.
     *
     * @throws ContentRefusal if another page has taken its title, or it is not in the trash
     */
    public SandboxPage restore(SandboxPage page) {
        return database.inTransaction(() -> {
            spaces.lock(page.space());
            SandboxPage present = trashed(page);
            if (present.isPage()) {
                editing.checkTitleFree(present.space(), present.title(), present.id());
            }
            database.jdbc()
                    .update(
                            "UPDATE SB_CONTENT SET STATUS = 'CURRENT', POSITION = ? WHERE ID = ?",
                            editing.nextPosition(present.space(), null),
                            page.id());
            SandboxPage restored = pages.byId(page.id()).orElseThrow();
            events.restored(pages.entity(restored));
            return restored;
        });
    }

    /** Removes trashed content for good, with its versions, labels and restrictions. */
    public void purge(SandboxPage page) {
        database.inTransaction(() -> {
            spaces.lock(page.space());
            SandboxPage present = trashed(page);
            database.jdbc().update("DELETE FROM SB_CONTENT_VERSION WHERE CONTENT_ID = ?", page.id());
            database.jdbc().update("DELETE FROM SB_LABEL WHERE CONTENT_ID = ?", page.id());
            database.jdbc().update("DELETE FROM SB_RESTRICTION WHERE CONTENT_ID = ?", page.id());
            database.jdbc().update("DELETE FROM SB_CONTENT WHERE ID = ?", page.id());
            events.removed(pages.entity(present));
        });
    }

    private SandboxPage trashed(SandboxPage page) {
        SandboxPage present = pages.byId(page.id()).orElseThrow(() -> Editing.gone(page.id()));
        if (!present.isTrashed()) {
            throw new ContentRefusal(Reason.WRONG_STATUS, "The content is not in the trash");
        }
        return present;
    }
}

package dev.cairn.sandbox.content;

import com.atlassian.confluence.pages.Page;
import dev.cairn.sandbox.content.ContentRefusal.Reason;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.event.Events;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves pages about: below another page, beside one, or to the root of a space, with everything below them. */
public final class Tree {
    private final Database database;
    private final Spaces spaces;
    private final Pages pages;
    private final Events events;

    Tree(Database database, Spaces spaces, Pages pages, Events events) {
        this.database = database;
        this.spaces = spaces;
        this.pages = pages;
        this.events = events;
    }

    /**
     * Moves a page and everything below it.
     *
     * @throws ContentRefusal if the place is below the page itself, or a title is taken in the other space
     */
    public SandboxPage move(SandboxPage page, Place place) {
        return database.inTransaction(() -> {
            Stream.of(page.space(), place.space())
                    .sorted(Comparator.comparing(SandboxSpace::id))
                    .distinct()
                    .forEach(spaces::lock);
            SandboxPage present = current(page.id());
            SandboxPage parent =
                    place.parent() == null ? null : current(place.parent().id());
            checkTarget(present, parent);
            checkTitles(present, place.space());
            Page oldParent = present.parentId() == null ? null : entity(present.parentId());
            List<SandboxPage> below = pages.descendants(present);
            String path = parent == null ? "/" : parent.pathBelow();
            put(present, place, parent, path);
            String oldPrefix = present.pathBelow();
            String newPrefix = path + present.id() + "/";
            for (SandboxPage descendant : below) {
                database.jdbc()
                        .update(
                                "UPDATE SB_CONTENT SET SPACE_ID = ?, PATH = ? WHERE ID = ?",
                                place.space().id(),
                                newPrefix + descendant.path().substring(oldPrefix.length()),
                                descendant.id());
            }
            SandboxPage moved = pages.byId(page.id()).orElseThrow();
            events.moved(
                    pages.entity(moved),
                    new SpaceEntity(present.space()),
                    oldParent,
                    parent == null ? null : entity(parent.id()));
            return moved;
        });
    }

    private void put(SandboxPage page, Place place, @Nullable SandboxPage parent, String path) {
        database.jdbc()
                .update(
                        "UPDATE SB_CONTENT SET SPACE_ID = ?, PARENT_ID = ?, PATH = ? WHERE ID = ?",
                        place.space().id(),
                        parent == null ? null : parent.id(),
                        path,
                        page.id());
        List<SandboxPage> siblings =
                new ArrayList<>(parent == null ? pages.roots(place.space()) : pages.children(parent));
        siblings.removeIf(sibling -> sibling.id() == page.id());
        siblings.add(place.indexAmong(siblings), page);
        for (int position = 0; position < siblings.size(); position++) {
            database.jdbc()
                    .update(
                            "UPDATE SB_CONTENT SET POSITION = ? WHERE ID = ?",
                            position,
                            siblings.get(position).id());
        }
    }

    /** Puts the children of a page where the page itself stands. */
    void raiseChildren(SandboxPage page) {
        SandboxPage parent =
                page.parentId() == null ? null : pages.byId(page.parentId()).orElse(null);
        for (SandboxPage child : pages.children(page)) {
            move(child, parent == null ? Place.rootOf(page.space()) : Place.below(parent));
        }
    }

    private static void checkTarget(SandboxPage page, @Nullable SandboxPage parent) {
        boolean circle = parent != null
                && (parent.id() == page.id() || parent.ancestorIds().contains(page.id()));
        if (circle || !page.isPage() || (parent != null && !parent.isPage())) {
            throw new ContentRefusal(
                    Reason.BAD_TARGET, "A page cannot be moved to be a child of itself or of its descendants");
        }
    }

    private void checkTitles(SandboxPage page, SandboxSpace target) {
        if (target.id() == page.space().id()) {
            return;
        }
        List<SandboxPage> travelling = new ArrayList<>(pages.descendants(page));
        travelling.add(page);
        for (SandboxPage traveller : travelling) {
            if (pages.byTitle(target.key(), traveller.title()).isPresent()) {
                throw new ContentRefusal(
                        Reason.TITLE_TAKEN,
                        "A page already exists with the title " + traveller.title() + " in the space with key "
                                + target.key());
            }
        }
    }

    private SandboxPage current(long id) {
        SandboxPage page = pages.byId(id).orElseThrow(() -> Editing.gone(id));
        if (page.isTrashed()) {
            throw Editing.gone(id);
        }
        return page;
    }

    private @Nullable Page entity(long id) {
        return pages.byId(id)
                .map(pages::entity)
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .orElse(null);
    }
}

package dev.cairn.sandbox.content;

import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.event.Events;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.Restrictions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies pages: the present body at version 1, labels, and restrictions where asked. Macros in it are not touched. */
public final class Copying {
    private final Database database;
    private final Pages pages;
    private final Editing editing;
    private final Labels labels;
    private final Restrictions restrictions;
    private final Events events;

    Copying(Database database, Pages pages, Editing editing, Labels labels, Restrictions restrictions, Events events) {
        this.database = database;
        this.pages = pages;
        this.editing = editing;
        this.labels = labels;
        this.restrictions = restrictions;
        this.events = events;
    }

    /** Copies one page to a place under another title. */
    public SandboxPage copy(SandboxPage page, Place place, String title, String by, boolean withRestrictions) {
        return database.inTransaction(() -> one(page, place.space(), place.parent(), title, by, withRestrictions));
    }

    /**
     * Copies a page and those below it that the caller may see; a page that is left out takes its own below with it.
     *
     * @return the copy of the page itself
     */
    public SandboxPage copyHierarchy(
            SandboxPage page, Place place, UnaryOperator<String> title, String by, Predicate<SandboxPage> visible) {
        return database.inTransaction(() -> {
            List<SandboxPage> below = pages.descendants(page);
            Map<Long, SandboxPage> copies = new HashMap<>();
            SandboxPage top = one(page, place.space(), place.parent(), title.apply(page.title()), by, true);
            copies.put(page.id(), top);
            for (SandboxPage descendant : below) {
                SandboxPage parent = copies.get(descendant.parentId());
                if (parent != null && visible.test(descendant)) {
                    String newTitle = title.apply(descendant.title());
                    copies.put(descendant.id(), one(descendant, place.space(), parent, newTitle, by, true));
                }
            }
            return top;
        });
    }

    private SandboxPage one(
            SandboxPage page,
            SandboxSpace space,
            @Nullable SandboxPage parent,
            String title,
            String by,
            boolean withRestrictions) {
        SandboxPage copy = editing.create(NewContent.page(space, parent, title, page.body()), by);
        labels.of(page.id()).forEach(label -> labels.add(copy.id(), label.prefix(), label.name()));
        if (withRestrictions) {
            for (Operation operation : Operation.values()) {
                restrictions.replace(
                        copy.id(), operation, restrictions.of(page.id()).subjects(operation));
            }
        }
        events.copied(pages.entity(copy));
        return copy;
    }
}

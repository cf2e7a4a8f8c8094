package dev.cairn.sandbox.content;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUserResolver;
import com.atlassian.confluence.user.UserAccessor;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.event.Events;
import dev.cairn.sandbox.people.AuthenticationFilter;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.people.HostPeople;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.permission.HostPermissions;
import dev.cairn.sandbox.permission.Permissions;
import dev.cairn.sandbox.permission.Restrictions;
import dev.cairn.sandbox.permission.SpaceGrants;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/** Everything the sandbox keeps of its own, joined: people, spaces, pages, rights, and what plugins see of them. */
public final class ContentModule {
    private final People people;
    private final Groups groups;
    private final Spaces spaces;
    private final Pages pages;
    private final Editing editing;
    private final Tree tree;
    private final Trash trash;
    private final Copying copying;
    private final Labels labels;
    private final SpaceGrants grants;
    private final Restrictions restrictions;
    private final Permissions permissions;
    private final Events events;
    private final Database database;

    private ContentModule(Database database, Events events, Clock clock) {
        this.database = database;
        this.events = events;
        Ids ids = new Ids(database);
        people = new People(database);
        groups = new Groups(database);
        spaces = new Spaces(database, ids, events, clock);
        pages = new Pages(database, spaces);
        editing = new Editing(database, spaces, pages, ids, events, clock);
        tree = new Tree(database, spaces, pages, events);
        trash = new Trash(database, spaces, pages, tree, editing, events);
        labels = new Labels(database, ids);
        grants = new SpaceGrants(database);
        restrictions = new Restrictions(database);
        permissions = new Permissions(groups, grants, restrictions);
        copying = new Copying(database, pages, editing, labels, restrictions, events);
    }

    /**
     * Opens what the database holds. An empty database gets its tables, the two groups every Confluence has, and one
     * account: {@code admin} with the password {@code admin}.
     *
     * @param events where events go, at once and in the transaction of the change
     */
    public static ContentModule open(Database database, Consumer<Object> events) {
        ContentModule module = new ContentModule(database, new Events(events), Clock.systemUTC());
        ContentSchema.create(database, module.groups);
        if (module.people.all().isEmpty()) {
            database.inTransaction(() -> {
                Person admin = module.people.create(NewPerson.of("admin", "admin", "Administrator"));
                module.groups.add(admin, Groups.ADMINISTRATORS);
            });
        }
        return module;
    }

    /** Whether nothing was made yet: no space exists. */
    public boolean isEmpty() {
        return spaces.all().isEmpty();
    }

    /** What plugins import, by the interface they import it under. */
    public Map<Class<?>, Object> hostServices() {
        HostPeople hostPeople = new HostPeople(people);
        return Map.of(
                PageManager.class,
                new HostPages(pages),
                SpaceManager.class,
                new HostSpaces(spaces),
                UserAccessor.class,
                hostPeople,
                ConfluenceUserResolver.class,
                hostPeople,
                PermissionManager.class,
                new HostPermissions(permissions, people, pages, spaces));
    }

    /** Finds out who sends a request. */
    public Filter authentication() {
        return new AuthenticationFilter(people);
    }

    public Database database() {
        return database;
    }

    public People people() {
        return people;
    }

    public Groups groups() {
        return groups;
    }

    public Spaces spaces() {
        return spaces;
    }

    public Pages pages() {
        return pages;
    }

    public Editing editing() {
        return editing;
    }

    public Tree tree() {
        return tree;
    }

    public Trash trash() {
        return trash;
    }

    public Copying copying() {
        return copying;
    }

    public Labels labels() {
        return labels;
    }

    public SpaceGrants grants() {
        return grants;
    }

    public Restrictions restrictions() {
        return restrictions;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Events events() {
        return events;
    }
}

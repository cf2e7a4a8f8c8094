package dev.cairn.sandbox.content;

import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The sandbox's content on an H2 file of its own, with short words for what the tests need. */
public final class OpenedContent implements AutoCloseable {
    private final Database database;
    private final ContentModule module;
    private final List<Object> events = new CopyOnWriteArrayList<>();

    public OpenedContent() {
        try {
            Path home = Files.createTempDirectory("sandbox-content");
            Files.createDirectories(home.resolve("database"));
            database = Database.open(null, home);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        module = ContentModule.open(database, events::add);
    }

    public ContentModule module() {
        return module;
    }

    /** The simple names of the events so far, in their order; forgets them. */
    public List<String> events() {
        List<String> names =
                events.stream().map(event -> event.getClass().getSimpleName()).toList();
        events.clear();
        return names;
    }

    public Person person(String name) {
        return module.people()
                .byName(name)
                .orElseGet(() -> module.people().create(NewPerson.of(name, name, "Full " + name)));
    }

    /** A space on which these people have view and edit. */
    public SandboxSpace space(String key, Person... writers) {
        SandboxSpace space = module.spaces().create(key, "Space " + key, "", "");
        for (Person writer : writers) {
            module.grants().grant(space.id(), Subject.of(writer), SpacePermission.VIEW, SpacePermission.EDIT);
        }
        return space;
    }

    public SandboxPage page(SandboxSpace space, String title) {
        return module.editing().create(NewContent.page(space, null, title, "<p>" + title + "</p>"), "");
    }

    public SandboxPage below(SandboxPage parent, String title) {
        return module.editing().create(NewContent.page(parent.space(), parent, title, "<p>" + title + "</p>"), "");
    }

    /** The page as it is now. */
    public SandboxPage now(SandboxPage page) {
        return module.pages().byId(page.id()).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}

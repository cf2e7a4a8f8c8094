package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import dev.cairn.sandbox.render.ContentLinks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what links in bodies lead to. */
public final class SiteLinks implements ContentLinks {
    private final ContentModule content;
    private final String baseUrl;

    public SiteLinks(ContentModule content, String baseUrl) {
        this.content = content;
        this.baseUrl = baseUrl;
    }

    @Override
    public String contextPath() {
        return URI.create(baseUrl).getPath();
    }

    @Override
    public String baseUrl() {
        return baseUrl;
    }

    @Override
    public Optional<Target> page(@Nullable String spaceKey, String title) {
        return spaceKey == null
                ? Optional.empty()
                : content.pages().byTitle(spaceKey, title).map(SiteLinks::target);
    }

    @Override
    public List<Target> children(long pageId) {
        List<SandboxPage> below =
                content.pages().byId(pageId).map(content.pages()::children).orElse(List.of());
        return content.permissions().visible(Session.current(), below).stream()
                .map(SiteLinks::target)
                .toList();
    }

    @Override
    public Optional<Target> space(String key) {
        return content.spaces().byKey(key).map(space -> new Target(space.id(), space.name(), space.urlPath()));
    }

    @Override
    public Optional<PersonTarget> personByKey(String userKey) {
        return content.people().byKey(userKey).map(SiteLinks::target);
    }

    @Override
    public Optional<PersonTarget> personByName(String username) {
        return content.people().byName(username).map(SiteLinks::target);
    }

    private static Target target(SandboxPage page) {
        return new Target(page.id(), page.title(), page.urlPath());
    }

    private static PersonTarget target(Person person) {
        return new PersonTarget(person.getName(), person.getFullName());
    }
}

package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.ContentType;
import dev.cairn.sandbox.content.NewContent;
import dev.cairn.sandbox.content.PageChange;
import dev.cairn.sandbox.content.PageVersion;
import dev.cairn.sandbox.content.Place;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Status;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /content}: find, make, read, change and delete pages and blog posts. */
final class ContentEndpoints {
    private final ContentModule content;
    private final Lookup lookup;
    private final ContentRepresentation representation;

    ContentEndpoints(ContentModule content, Lookup lookup, ContentRepresentation representation) {
        this.content = content;
        this.lookup = lookup;
        this.representation = representation;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.on("GET", "/content", this::find),
                Endpoint.on("POST", "/content", this::create),
                Endpoint.on("GET", "/content/{id}", this::read),
                Endpoint.on("PUT", "/content/{id}", this::update),
                Endpoint.on("DELETE", "/content/{id}", this::delete));
    }

    private Answer find(Exchange exchange) {
        ContentType type = type(exchange.parameter("type").orElse("page"));
        List<SandboxPage> found = statuses(exchange).stream()
                .flatMap(status -> candidates(exchange, type, status))
                .toList();
        Optional<String> title = exchange.parameter("title");
        List<SandboxPage> wanted = found.stream()
                .filter(page -> title.isEmpty() || page.title().equals(title.get()))
                .toList();
        Expand expand = exchange.expand();
        return Answer.ok(Listing.of(
                exchange, representation.visible(exchange, wanted), page -> representation.of(exchange, page, expand)));
    }

    private Stream<SandboxPage> candidates(Exchange exchange, ContentType type, Status status) {
        Optional<String> key = exchange.parameter("spaceKey");
        if (key.isEmpty()) {
            return content.pages().all(type, status).stream();
        }
        SandboxSpace space = lookup.space(exchange, key.get());
        return content.pages().in(space, type, status).stream();
    }

    private static List<Status> statuses(Exchange exchange) {
        return switch (exchange.parameter("status").orElse("current")) {
            case "current" -> List.of(Status.CURRENT);
            case "trashed" -> List.of(Status.TRASHED);
            case "any" -> List.of(Status.values());
            case "draft", "historical" -> List.of();
            default -> throw Refusal.badRequest("Unknown status");
        };
    }

    private static ContentType type(String word) {
        return ContentType.of(word).orElseThrow(() -> Refusal.badRequest("Unsupported content type: " + word));
    }

    private Answer create(Exchange exchange) throws IOException {
        NewContentRequest request = new NewContentRequest(exchange.body());
        ContentType type = type(request.required("/type"));
        SandboxSpace space = lookup.writable(exchange, request.required("/space/key"));
        SandboxPage parent =
                request.parent().map(id -> parent(exchange, id, space)).orElse(null);
        if (parent != null && type != ContentType.PAGE) {
            throw Refusal.badRequest("A blog post has no ancestors");
        }
        String body = request.storage().orElse("");
        NewContent made =
                new NewContent(type, space, parent, request.text("/title").orElse(""), body);
        SandboxPage page = content.editing().create(made, exchange.personKey());
        return Answer.ok(shown(exchange, page));
    }

    private SandboxPage parent(Exchange exchange, long id, SandboxSpace space) {
        SandboxPage parent = content.pages()
                .byId(id)
                .filter(page -> page.isPage() && !page.isTrashed())
                .filter(page -> content.permissions().mayView(exchange.person(), page))
                .orElseThrow(() -> Refusal.badRequest("The parent page could not be found: " + id));
        if (parent.space().id() != space.id()) {
            throw Refusal.badRequest("The parent page is in another space");
        }
        return parent;
    }

    private Answer read(Exchange exchange) {
        long id = exchange.id("id");
        String status = exchange.parameter("status").orElse("current");
        SandboxPage page = status.equals("trashed") ? lookup.trashed(exchange, id) : current(exchange, id, status);
        Optional<String> wanted = exchange.parameter("version").filter(number -> !number.equals("0"));
        if (wanted.isEmpty()) {
            return Answer.ok(shown(exchange, page));
        }
        PageVersion version = content.pages()
                .version(page, (int) Exchange.number(wanted.get()))
                .orElseThrow(() -> Refusal.notFound("No content found with id: ContentId{id=" + id + "}"));
        return Answer.ok(Listing.outermost(exchange, representation.of(exchange, page, version, exchange.expand())));
    }

    private SandboxPage current(Exchange exchange, long id, String status) {
        boolean trashed = status.equals("any")
                && content.pages().byId(id).map(SandboxPage::isTrashed).orElse(false);
        return trashed ? lookup.trashed(exchange, id) : lookup.page(exchange, id);
    }

    private Answer update(Exchange exchange) throws IOException {
        long id = exchange.id("id");
        JsonNode body = exchange.body();
        NewContentRequest request = new NewContentRequest(body);
        boolean inTrash = content.pages().byId(id).map(SandboxPage::isTrashed).orElse(false);
        SandboxPage page =
                lookup.editable(exchange, inTrash ? lookup.trashed(exchange, id) : lookup.page(exchange, id));
        int number = request.version()
                .orElseThrow(() -> Refusal.badRequest(
                        "Must supply an incremented version when updating Content. No version supplied."));
        checkType(request, page);
        if (inTrash) {
            return restore(exchange, request, page);
        }
        PageChange change = new PageChange(
                number,
                request.text("/title").orElse(page.title()),
                request.storage().orElse(page.body()),
                request.message(),
                request.minorEdit());
        SandboxPage newParent = request.parent()
                .map(parent -> parent(exchange, parent, page.space()))
                .orElse(null);
        return Answer.ok(shown(exchange, changed(exchange, page, change, newParent)));
    }

    private SandboxPage changed(
            Exchange exchange, SandboxPage page, PageChange change, @Nullable SandboxPage newParent) {
        return content.database().inTransaction(() -> {
            SandboxPage updated = content.editing().update(page, change, exchange.personKey());
            boolean moves = newParent != null && !Objects.equals(updated.parentId(), newParent.id());
            return moves && newParent != null ? content.tree().move(updated, Place.below(newParent)) : updated;
        });
    }

    private Answer restore(Exchange exchange, NewContentRequest request, SandboxPage page) {
        if (!request.text("/status").orElse("").equals(Status.CURRENT.word())) {
            throw Refusal.badRequest("Content in the trash can only be restored, by the status current");
        }
        return Answer.ok(shown(exchange, content.trash().restore(page)));
    }

    private static void checkType(NewContentRequest request, SandboxPage page) {
        request.text("/type").filter(word -> !word.equals(page.type().word())).ifPresent(word -> {
            throw Refusal.badRequest("The type of content cannot be changed");
        });
    }

    private Answer delete(Exchange exchange) {
        long id = exchange.id("id");
        if (exchange.parameter("status").orElse("current").equals("trashed")) {
            SandboxPage page = lookup.trashed(exchange, id);
            lookup.administered(exchange, page.space().key());
            content.trash().purge(page);
        } else {
            content.trash().trash(lookup.editable(exchange, lookup.page(exchange, id)));
        }
        return Answer.noContent();
    }

    private JsonNode shown(Exchange exchange, SandboxPage page) {
        Expand asked = exchange.expand();
        Expand expand = asked.names().isEmpty() ? Expand.of("space,history,version,ancestors") : asked;
        return Listing.outermost(exchange, representation.of(exchange, page, expand));
    }
}

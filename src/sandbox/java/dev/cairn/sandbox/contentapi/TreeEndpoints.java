package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.ContentRefusal;
import dev.cairn.sandbox.content.Place;
import dev.cairn.sandbox.content.SandboxPage;
import java.io.IOException;
import java.util.List;

/** {@code /content/{id}/child}, {@code descendant}, {@code move}, {@code copy} and {@code pagehierarchy/copy}. */
final class TreeEndpoints {
    private final ContentModule content;
    private final Lookup lookup;
    private final ContentRepresentation representation;

    TreeEndpoints(ContentModule content, Lookup lookup, ContentRepresentation representation) {
        this.content = content;
        this.lookup = lookup;
        this.representation = representation;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.on("GET", "/content/{id}/child", this::kinds),
                Endpoint.on("GET", "/content/{id}/descendant", this::kinds),
                Endpoint.on("GET", "/content/{id}/child/{type}", this::children),
                Endpoint.on("GET", "/content/{id}/descendant/{type}", this::descendants),
                Endpoint.on("PUT", "/content/{id}/move/{position}/{target}", this::move),
                Endpoint.on("POST", "/content/{id}/copy", this::copy),
                Endpoint.on("POST", "/content/{id}/pagehierarchy/copy", this::copyHierarchy));
    }

    private Answer kinds(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        ObjectNode body = Json.object();
        if (exchange.expand().has("page")) {
            body.set("page", list(exchange, pagesOf(exchange, page)));
        }
        body.putObject("_links").put("self", exchange.base() + exchange.path());
        body.putObject("_expandable").put("page", exchange.path() + "/page");
        return Answer.ok(Listing.outermost(exchange, body));
    }

    private List<SandboxPage> pagesOf(Exchange exchange, SandboxPage page) {
        return exchange.path().endsWith("/descendant")
                ? content.pages().descendants(page)
                : content.pages().children(page);
    }

    private Answer children(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        return ofType(exchange, content.pages().children(page));
    }

    private Answer descendants(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        return ofType(exchange, content.pages().descendants(page));
    }

    private Answer ofType(Exchange exchange, List<SandboxPage> pages) {
        return switch (exchange.variable("type")) {
            case "page" -> Answer.ok(list(exchange, pages));
            case "comment", "attachment" -> Answer.ok(list(exchange, List.of()));
            default -> throw Refusal.badRequest("Unsupported type: " + exchange.variable("type"));
        };
    }

    private ObjectNode list(Exchange exchange, List<SandboxPage> pages) {
        Expand expand = exchange.expand();
        return Listing.of(
                exchange, representation.visible(exchange, pages), child -> representation.of(exchange, child, expand));
    }

    private Answer move(Exchange exchange) {
        SandboxPage page = lookup.editable(exchange, lookup.page(exchange, exchange.id("id")));
        SandboxPage target = lookup.page(exchange, exchange.id("target"));
        SandboxPage moved = content.tree().move(page, place(exchange, target, exchange.variable("position")));
        ObjectNode body = Json.object();
        body.put("pageId", String.valueOf(moved.id()));
        return Answer.ok(body);
    }

    private Place place(Exchange exchange, SandboxPage target, String position) {
        lookup.writable(exchange, target.space().key());
        SandboxPage parent = target.parentId() == null
                ? null
                : content.pages().byId(target.parentId()).orElse(null);
        return Place.of(position, target, parent);
    }

    private Answer copy(Exchange exchange) throws IOException {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        JsonNode body = exchange.body();
        NewContentRequest request = new NewContentRequest(body);
        Place place = destination(exchange, request);
        String title = request.text("/pageTitle").orElse("Copy of " + page.title());
        boolean restricted = body.path("copyPermissions").asBoolean(false);
        SandboxPage copy = content.copying().copy(page, place, title, exchange.personKey(), restricted);
        return Answer.ok(Listing.outermost(exchange, representation.of(exchange, copy, exchange.expand())));
    }

    private Place destination(Exchange exchange, NewContentRequest request) {
        String value = request.required("/destination/value");
        return switch (request.required("/destination/type")) {
            case "space" -> Place.rootOf(lookup.writable(exchange, value));
            case "parent_page" -> below(exchange, value);
            default -> throw Refusal.badRequest("destination.type must be space or parent_page");
        };
    }

    private Place below(Exchange exchange, String id) {
        SandboxPage parent = lookup.page(exchange, Exchange.number(id));
        lookup.writable(exchange, parent.space().key());
        return Place.below(parent);
    }

    private Answer copyHierarchy(Exchange exchange) throws IOException {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        JsonNode body = exchange.body();
        NewContentRequest request = new NewContentRequest(body);
        Place place = below(exchange, request.required("/destinationPageId"));
        String prefix = request.text("/titleOptions/prefix").orElse("");
        String search = request.text("/titleOptions/search").orElse("");
        String replace = request.text("/titleOptions/replace").orElse("");
        if (place.parent() != null && place.parent().ancestorIds().contains(page.id())) {
            throw new ContentRefusal(
                    ContentRefusal.Reason.BAD_TARGET, "A hierarchy cannot be copied to a place within itself");
        }
        SandboxPage top = content.copying()
                .copyHierarchy(
                        page,
                        place,
                        title -> prefix + (search.isEmpty() ? title : title.replace(search, replace)),
                        exchange.personKey(),
                        below -> content.permissions().mayView(exchange.person(), below));
        ObjectNode answer = Json.object();
        answer.put("id", String.valueOf(top.id()));
        answer.putObject("links").put("status", "/rest/api/content/" + top.id());
        return new Answer(202, answer);
    }
}

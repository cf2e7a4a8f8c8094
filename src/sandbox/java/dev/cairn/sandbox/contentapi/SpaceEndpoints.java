package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.ContentType;
import dev.cairn.sandbox.content.NewContent;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Status;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /space}. A new space has a home page; its maker may do everything, the group of all users view and edit. */
final class SpaceEndpoints {
    private final ContentModule content;
    private final Lookup lookup;
    private final ContentRepresentation representation;

    SpaceEndpoints(ContentModule content, Lookup lookup, ContentRepresentation representation) {
        this.content = content;
        this.lookup = lookup;
        this.representation = representation;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.on("GET", "/space", this::list),
                Endpoint.on("POST", "/space", exchange -> create(exchange, false)),
                Endpoint.on("POST", "/space/_private", exchange -> create(exchange, true)),
                Endpoint.on("GET", "/space/{key}", this::read),
                Endpoint.on("PUT", "/space/{key}", this::update),
                Endpoint.on("DELETE", "/space/{key}", this::remove),
                Endpoint.on("GET", "/space/{key}/content/{type}", this::contentOf));
    }

    private Answer list(Exchange exchange) {
        Optional<String> keys = exchange.parameter("spaceKey");
        List<String> wanted = keys.map(text -> List.of(text.split(","))).orElse(List.of());
        List<SandboxSpace> visible = content.spaces().all().stream()
                .filter(space -> wanted.isEmpty() || wanted.contains(space.key()))
                .filter(space -> content.permissions().mayView(exchange.person(), space))
                .toList();
        Expand expand = exchange.expand();
        return Answer.ok(Listing.of(exchange, visible, space -> SpaceRepresentation.of(exchange, space, expand)));
    }

    private Answer create(Exchange exchange, boolean personal) throws IOException {
        lookup.checkLoggedIn(exchange);
        Person maker = exchange.person();
        NewContentRequest request = new NewContentRequest(exchange.body());
        String key = request.required("/key");
        String name = request.required("/name");
        if (name.isBlank() || name.length() > 200) {
            throw Refusal.badRequest("A space needs a name of at most 200 characters");
        }
        String description = request.text("/description/plain/value").orElse("");
        SandboxSpace made = content.database().inTransaction(() -> {
            SandboxSpace space = content.spaces().create(key, name, description, exchange.personKey());
            if (maker != null) {
                content.grants().grant(space.id(), Subject.of(maker), SpacePermission.values());
            }
            if (!personal) {
                content.grants()
                        .grant(space.id(), Subject.group(Groups.USERS), SpacePermission.VIEW, SpacePermission.EDIT);
            }
            NewContent home = NewContent.page(space, null, name + " Home", "");
            content.editing().create(home, exchange.personKey());
            return content.spaces().byId(space.id()).orElseThrow();
        });
        return Answer.ok(shown(exchange, made));
    }

    private Answer read(Exchange exchange) {
        return Answer.ok(shown(exchange, lookup.space(exchange, exchange.variable("key"))));
    }

    private Answer update(Exchange exchange) throws IOException {
        SandboxSpace space = lookup.administered(exchange, exchange.variable("key"));
        NewContentRequest request = new NewContentRequest(exchange.body());
        String name = request.text("/name").orElse(space.name());
        if (name.isBlank() || name.length() > 200) {
            throw Refusal.badRequest("A space needs a name of at most 200 characters");
        }
        String description = request.text("/description/plain/value").orElse(space.description());
        return Answer.ok(shown(exchange, content.spaces().update(space, name, description)));
    }

    private Answer remove(Exchange exchange) {
        SandboxSpace space = lookup.administered(exchange, exchange.variable("key"));
        content.spaces().remove(space);
        ObjectNode body = Json.object();
        body.put("id", String.valueOf(space.id()));
        return new Answer(202, body);
    }

    private Answer contentOf(Exchange exchange) {
        SandboxSpace space = lookup.space(exchange, exchange.variable("key"));
        ContentType type = ContentType.of(exchange.variable("type"))
                .orElseThrow(() -> Refusal.badRequest("Unsupported type: " + exchange.variable("type")));
        List<SandboxPage> pages = content.pages().in(space, type, Status.CURRENT);
        Expand expand = exchange.expand();
        return Answer.ok(Listing.of(
                exchange, representation.visible(exchange, pages), page -> representation.of(exchange, page, expand)));
    }

    private static ObjectNode shown(Exchange exchange, SandboxSpace space) {
        return Listing.outermost(exchange, SpaceRepresentation.of(exchange, space, exchange.expand()));
    }
}

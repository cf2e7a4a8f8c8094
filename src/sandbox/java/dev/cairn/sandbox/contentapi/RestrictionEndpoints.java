package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code /content/{id}/restriction}: PUT replaces the operations it names, POST adds to them, DELETE lifts all. */
final class RestrictionEndpoints {
    private final ContentModule content;
    private final Lookup lookup;
    private final RestrictionRequest requests;
    private final RestrictionRepresentation representation;

    RestrictionEndpoints(ContentModule content, Lookup lookup, PersonRepresentation people) {
        this.content = content;
        this.lookup = lookup;
        this.requests = new RestrictionRequest(content);
        this.representation = new RestrictionRepresentation(people);
    }

    List<Endpoint> endpoints() {
        String one = "/content/{id}/restriction/byOperation/{operation}";
        return List.of(
                Endpoint.on("GET", "/content/{id}/restriction", this::list),
                Endpoint.on("PUT", "/content/{id}/restriction", this::replace),
                Endpoint.on("POST", "/content/{id}/restriction", this::add),
                Endpoint.on("DELETE", "/content/{id}/restriction", this::lift),
                Endpoint.on("GET", "/content/{id}/restriction/byOperation", this::byOperation),
                Endpoint.on("GET", one, this::operation),
                Endpoint.on("GET", one + "/user", exchange -> has(exchange, user(exchange))),
                Endpoint.on("PUT", one + "/user", exchange -> add(exchange, user(exchange))),
                Endpoint.on("DELETE", one + "/user", exchange -> remove(exchange, user(exchange))),
                Endpoint.on("GET", one + "/group/{group}", exchange -> has(exchange, group(exchange))),
                Endpoint.on("PUT", one + "/group/{group}", exchange -> add(exchange, group(exchange))),
                Endpoint.on("DELETE", one + "/group/{group}", exchange -> remove(exchange, group(exchange))));
    }

    private Answer list(Exchange exchange) {
        return shown(exchange, lookup.page(exchange, exchange.id("id")));
    }

    private Answer shown(Exchange exchange, SandboxPage page) {
        ObjectNode body = Listing.of(
                exchange,
                List.of(Operation.values()),
                operation -> representation.of(exchange, page, operation, subjects(page, operation)));
        return Answer.ok(body);
    }

    private Answer replace(Exchange exchange) throws IOException {
        SandboxPage page = editable(exchange);
        Map<Operation, List<Subject>> wanted = requests.read(exchange.body());
        content.database()
                .inTransaction(() -> wanted.forEach(
                        (operation, subjects) -> content.restrictions().replace(page.id(), operation, subjects)));
        return shown(exchange, page);
    }

    private Answer add(Exchange exchange) throws IOException {
        SandboxPage page = editable(exchange);
        Map<Operation, List<Subject>> wanted = requests.read(exchange.body());
        content.database()
                .inTransaction(() -> wanted.forEach(
                        (operation, subjects) -> content.restrictions().add(page.id(), operation, subjects)));
        return shown(exchange, page);
    }

    private Answer lift(Exchange exchange) {
        SandboxPage page = editable(exchange);
        content.database().inTransaction(() -> {
            for (Operation operation : Operation.values()) {
                content.restrictions().replace(page.id(), operation, List.of());
            }
        });
        return shown(exchange, page);
    }

    private Answer byOperation(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        ObjectNode body = Json.object();
        for (Operation operation : Operation.values()) {
            JsonNode one = representation.of(exchange, page, operation, subjects(page, operation));
            body.set(operation.word(), one);
        }
        body.putObject("_links").put("self", exchange.base() + exchange.path());
        return Answer.ok(Listing.outermost(exchange, body));
    }

    private Answer operation(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        Operation operation = operationOf(exchange);
        ObjectNode body = representation.of(exchange, page, operation, subjects(page, operation));
        return Answer.ok(Listing.outermost(exchange, body));
    }

    private Answer has(Exchange exchange, Subject subject) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        if (!subjects(page, operationOf(exchange)).contains(subject)) {
            throw Refusal.notFound("The restriction does not name " + subject.name());
        }
        return new Answer(200, null);
    }

    private Answer add(Exchange exchange, Subject subject) {
        content.restrictions().add(editable(exchange).id(), operationOf(exchange), List.of(subject));
        return new Answer(200, null);
    }

    private Answer remove(Exchange exchange, Subject subject) {
        content.restrictions().remove(editable(exchange).id(), operationOf(exchange), List.of(subject));
        return new Answer(200, null);
    }

    private SandboxPage editable(Exchange exchange) {
        return lookup.editable(exchange, lookup.page(exchange, exchange.id("id")));
    }

    private List<Subject> subjects(SandboxPage page, Operation operation) {
        return content.restrictions().of(page.id()).subjects(operation);
    }

    private static Operation operationOf(Exchange exchange) {
        String word = exchange.variable("operation");
        return Operation.of(word).orElseThrow(() -> Refusal.badRequest("Unknown operation: " + word));
    }

    private Subject user(Exchange exchange) {
        return exchange.parameter("userName")
                .or(() -> exchange.parameter("username"))
                .map(name -> Subject.of(lookup.person(name)))
                .or(() -> exchange.parameter("key").map(key -> Subject.of(lookup.personByKey(key))))
                .orElseThrow(() -> Refusal.badRequest("Either key or userName is required"));
    }

    private Subject group(Exchange exchange) {
        String name = exchange.variable("group");
        if (!content.groups().exists(name)) {
            throw Refusal.notFound("No group found with name : " + name);
        }
        return Subject.group(name);
    }
}

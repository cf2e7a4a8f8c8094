package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.Label;
import dev.cairn.sandbox.content.SandboxPage;
import java.io.IOException;
import java.util.List;

/** {@code /content/{id}/label}. */
final class LabelEndpoints {
    private final ContentModule content;
    private final Lookup lookup;

    LabelEndpoints(ContentModule content, Lookup lookup) {
        this.content = content;
        this.lookup = lookup;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.on("GET", "/content/{id}/label", this::read),
                Endpoint.on("POST", "/content/{id}/label", this::add),
                Endpoint.on("DELETE", "/content/{id}/label", this::removeByParameter),
                Endpoint.on("DELETE", "/content/{id}/label/{name}", this::removeByPath));
    }

    static ObjectNode list(Exchange exchange, List<Label> labels) {
        ObjectNode body = Json.object();
        labels.forEach(label -> body.withArray("results").add(of(label)));
        body.withArray("results");
        body.put("start", 0).put("limit", 200).put("size", labels.size());
        body.putObject("_links").put("self", exchange.base() + exchange.path());
        return body;
    }

    private static ObjectNode of(Label label) {
        ObjectNode body = Json.object();
        body.put("prefix", label.prefix());
        body.put("name", label.name());
        body.put("id", String.valueOf(label.id()));
        body.put("label", label.name());
        return body;
    }

    private Answer read(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        return Answer.ok(Listing.of(exchange, content.labels().of(page.id()), LabelEndpoints::of));
    }

    private Answer add(Exchange exchange) throws IOException {
        SandboxPage page = lookup.editable(exchange, lookup.page(exchange, exchange.id("id")));
        JsonNode body = exchange.body();
        Iterable<JsonNode> wanted = body.isArray() ? body : List.of(body);
        content.database().inTransaction(() -> {
            for (JsonNode label : wanted) {
                String prefix = label.path("prefix").asText("global");
                content.labels().add(page.id(), prefix, label.path("name").asText(""));
            }
        });
        return read(exchange);
    }

    private Answer removeByParameter(Exchange exchange) {
        return remove(
                exchange,
                exchange.parameter("name").orElseThrow(() -> Refusal.badRequest("No label name was specified")));
    }

    private Answer removeByPath(Exchange exchange) {
        return remove(exchange, exchange.variable("name"));
    }

    private Answer remove(Exchange exchange, String name) {
        SandboxPage page = lookup.editable(exchange, lookup.page(exchange, exchange.id("id")));
        content.labels().remove(page.id(), name);
        return Answer.noContent();
    }
}

package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.PageVersion;
import dev.cairn.sandbox.content.SandboxPage;
import java.util.List;

/** {@code /content/{id}/history} and {@code /content/{id}/version}. */
final class VersionEndpoints {
    private final ContentModule content;
    private final Lookup lookup;
    private final ContentRepresentation representation;

    VersionEndpoints(ContentModule content, Lookup lookup, ContentRepresentation representation) {
        this.content = content;
        this.lookup = lookup;
        this.representation = representation;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.on("GET", "/content/{id}/history", this::history),
                Endpoint.on("GET", "/content/{id}/version", this::versions),
                Endpoint.on("GET", "/content/{id}/version/{number}", this::version));
    }

    private Answer history(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        Expand expand = exchange.expand();
        Expand wanted = expand.names().isEmpty() ? Expand.of("lastUpdated") : expand;
        return Answer.ok(Listing.outermost(exchange, representation.history(exchange, page, wanted)));
    }

    private Answer versions(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        return Answer.ok(Listing.of(
                exchange, content.pages().versions(page), version -> one(exchange, page, version, Expand.NOTHING)));
    }

    private Answer version(Exchange exchange) {
        SandboxPage page = lookup.page(exchange, exchange.id("id"));
        int number = (int) exchange.id("number");
        PageVersion version = content.pages()
                .version(page, number)
                .orElseThrow(() -> Refusal.notFound("No version " + number + " of content " + page.id()));
        return Answer.ok(Listing.outermost(exchange, one(exchange, page, version, exchange.expand())));
    }

    private ObjectNode one(Exchange exchange, SandboxPage page, PageVersion version, Expand expand) {
        ObjectNode body = representation.version(exchange, version.revision());
        if (expand.has("content")) {
            body.set("content", representation.of(exchange, page, version, expand.below("content")));
        }
        return body;
    }
}

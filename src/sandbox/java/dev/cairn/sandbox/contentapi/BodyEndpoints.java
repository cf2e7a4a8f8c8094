package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.render.MalformedStorage;
import dev.cairn.sandbox.render.Source;
import dev.cairn.sandbox.render.StorageFormat;
import dev.cairn.sandbox.render.StorageRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /contentbody/convert/{to}}: renders a body that need not be saved anywhere. */
final class BodyEndpoints {
    private final ContentModule content;
    private final Lookup lookup;
    private final StorageRenderer renderer;

    BodyEndpoints(ContentModule content, Lookup lookup, StorageRenderer renderer) {
        this.content = content;
        this.lookup = lookup;
        this.renderer = renderer;
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.on("POST", "/contentbody/convert/{to}", this::convert));
    }

    private Answer convert(Exchange exchange) throws IOException {
        NewContentRequest request = new NewContentRequest(exchange.body());
        String value = request.required("/value");
        if (!request.text("/representation").orElse("").equals("storage")) {
            throw Refusal.badRequest("Only bodies in the representation storage can be converted");
        }
        try {
            StorageFormat.check(value);
        } catch (MalformedStorage malformed) {
            throw Refusal.badRequest(String.valueOf(malformed.getMessage()));
        }
        String to = exchange.variable("to");
        String converted = switch (to) {
            case "storage" -> value;
            case "view", "export_view", "styled_view" ->
                renderer.render(source(exchange, value), ContentRepresentation.output(to));
            default -> throw Refusal.badRequest("Cannot convert storage to " + to);
        };
        ObjectNode body = Json.object();
        body.put("value", converted);
        body.put("representation", to);
        return Answer.ok(Listing.outermost(exchange, body));
    }

    private Source source(Exchange exchange, String storage) {
        Optional<SandboxPage> context =
                exchange.parameter("contentIdContext").map(Exchange::number).map(id -> lookup.page(exchange, id));
        if (context.isPresent()) {
            SandboxPage page = context.get();
            return new Source(
                    storage, content.pages().entity(page), page.space().key());
        }
        return new Source(
                storage,
                null,
                exchange.parameter("spaceKeyContext")
                        .map(key -> lookup.space(exchange, key).key())
                        .orElse(null));
    }
}

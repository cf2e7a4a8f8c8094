package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.sandbox.render.MalformedStorage;
import dev.cairn.sandbox.render.StorageFormat;
import java.util.Optional;

/** Reads the parts of a request that writes content. */
final class NewContentRequest {
    private final JsonNode body;

    NewContentRequest(JsonNode body) {
        if (!body.isObject()) {
            throw Refusal.badRequest("Content must be a JSON object");
        }
        this.body = body;
    }

    Optional<String> text(String pointer) {
        JsonNode node = body.at(pointer);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isValueNode()) {
            throw Refusal.badRequest(pointer.substring(1).replace('/', '.') + " must be a text");
        }
        return Optional.of(node.asText());
    }

    String required(String pointer) {
        return text(pointer)
                .orElseThrow(() -> Refusal.badRequest(pointer.substring(1).replace('/', '.') + " is required"));
    }

    /** The body in storage format, if the request carries one. */
    Optional<String> storage() {
        JsonNode bodies = body.path("body");
        if (bodies.isMissingNode() || bodies.isNull()) {
            return Optional.empty();
        }
        JsonNode storage = bodies.path("storage");
        if (!storage.isObject()) {
            throw Refusal.badRequest("Content bodies must be in the representation: storage");
        }
        String representation = storage.path("representation").asText("storage");
        if (!representation.equals("storage") || !storage.path("value").isTextual()) {
            throw Refusal.badRequest("body.storage must have a value in the representation: storage");
        }
        String value = storage.path("value").textValue();
        try {
            StorageFormat.check(value);
        } catch (MalformedStorage malformed) {
            throw Refusal.badRequest(String.valueOf(malformed.getMessage()));
        }
        return Optional.of(value);
    }

    /** The id of the page that is to be the parent: the last of the ancestors named. */
    Optional<Long> parent() {
        JsonNode ancestors = body.path("ancestors");
        if (!ancestors.isArray() || ancestors.isEmpty()) {
            return Optional.empty();
        }
        String id = ancestors.get(ancestors.size() - 1).path("id").asText("");
        try {
            return Optional.of(Long.valueOf(id));
        } catch (NumberFormatException none) {
            throw Refusal.badRequest("ancestors must name a page by its id");
        }
    }

    /** The number of the version that is written. */
    Optional<Integer> version() {
        JsonNode number = body.path("version").path("number");
        if (number.isMissingNode() || number.isNull()) {
            return Optional.empty();
        }
        if (!number.canConvertToInt() && !number.isTextual()) {
            throw Refusal.badRequest("version.number must be a whole number");
        }
        try {
            return Optional.of(Integer.valueOf(number.asText()));
        } catch (NumberFormatException none) {
            throw Refusal.badRequest("version.number must be a whole number");
        }
    }

    String message() {
        String message = text("/version/message").orElse("");
        if (message.length() > 2000) {
            throw Refusal.badRequest("version.message is too long");
        }
        return message;
    }

    boolean minorEdit() {
        return body.at("/version/minorEdit").asBoolean(false);
    }
}

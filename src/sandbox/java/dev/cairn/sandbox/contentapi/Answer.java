package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a request is answered with. */
record Answer(int status, @Nullable JsonNode body) {

    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer created(JsonNode body) {
        return new Answer(201, body);
    }

    static Answer noContent() {
        return new Answer(204, null);
    }
}

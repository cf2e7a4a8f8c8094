package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads and writes JSON for the REST API. */
final class Json {
    private static final int LONGEST_BODY = 5 * 1024 * 1024;
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static byte[] write(JsonNode node) throws IOException {
        return MAPPER.writeValueAsBytes(node);
    }

    /**
     * Reads a body.
     *
     * @throws Refusal with 413 for more than 5 MB, with 400 for anything that is not JSON or holds text that no
     *     database stores
     */
    static JsonNode read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw Refusal.of(413, "The request is larger than " + LONGEST_BODY + " bytes");
        }
        JsonNode body;
        try {
            body = MAPPER.readTree(bytes);
        } catch (JsonProcessingException malformed) {
            throw Refusal.badRequest("Could not parse the request as JSON: " + malformed.getOriginalMessage());
        }
        if (body == null || body.isMissingNode()) {
            throw Refusal.badRequest("The request has no body");
        }
        checkTexts(body);
        return body;
    }

    private static void checkTexts(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node.isTextual()) {
                checkText(node.textValue());
            }
            node.forEach(open::push);
        }
    }

    /** Refuses U+0000 and halves of characters. */
    static void checkText(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean pair = Character.isHighSurrogate(character)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1));
            if (pair) {
                index++;
            } else if (character == 0 || Character.isSurrogate(character)) {
                throw Refusal.badRequest("The request holds a character that cannot be stored");
            }
        }
    }
}

package dev.cairn.mentoring.blackbox.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads what Chromium logs about the network. */
final class Requests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Requests() {}

    /** The address of the request that a log entry speaks of; null if it speaks of something else. */
    static @Nullable String addressIn(String entry) {
        try {
            JsonNode message = JSON.readTree(entry).path("message");
            boolean sent = message.path("method").asText().equals("Network.requestWillBeSent");
            return sent ? message.path("params").path("request").path("url").asText() : null;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.cairn.mentoring.journal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item's state as one JSON object; only texts, numbers, booleans, lists and maps of these are in it. */
final class StateJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> STATE = new TypeReference<>() {};

    private StateJson() {}

    static String write(Map<String, @Nullable Object> state) {
        try {
            return MAPPER.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a journal entry's state holds what JSON cannot", e);
        }
    }

    static Map<String, @Nullable Object> read(String json) {
        try {
            return MAPPER.readValue(json, STATE);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a journal row holds broken JSON", e);
        }
    }
}

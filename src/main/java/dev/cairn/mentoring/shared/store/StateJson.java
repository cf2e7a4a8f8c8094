package dev.cairn.mentoring.shared.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.mentoring.shared.State;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** An item's state as one JSON object; decimals keep every digit. */
public final class StateJson {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> MEMBERS = new TypeReference<>() {};

    private StateJson() {}

    public static String write(State state) {
        try {
            return MAPPER.writeValueAsString(state.members());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a state holds what JSON cannot", e);
        }
    }

    public static State read(String json) {
        try {
            return new State(MAPPER.readValue(json, MEMBERS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a row holds broken JSON", e);
        }
    }
}

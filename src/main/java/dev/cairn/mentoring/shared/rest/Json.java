package dev.cairn.mentoring.shared.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which JSON enters and leaves: strict when read, plain when written.
 *
 * <p>It stands on Jackson's streaming core alone, in what 2.18 to 2.21 have in common. The host's mapper is unknown, and a
 * mapper of our own would leave this plugin's classes in the host's caches when the plugin is updated.
 */
public final class Json {
    /** How deep objects and arrays may lie in each other. */
    static final int DEPTH = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /**
     * Reads one JSON value: objects as maps in the order written, arrays as lists, then String, Boolean, whole numbers, BigDecimal and null.
     *
     * @throws Unreadable if it is not one JSON value, lies deeper than {@link #DEPTH}, or names a member twice
     */
    public static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                if (parser.nextToken() == null) {
                    throw Unreadable.broken(1, 1);
                }
                Object value = value(parser, "", 0);
                if (parser.nextToken() != null) {
                    throw Unreadable.broken(parser);
                }
                return value;
            } catch (IOException | NumberFormatException notJson) {
                throw Unreadable.broken(parser);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable Object value(JsonParser parser, String path, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser, path, deeper(depth, parser));
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser, path, deeper(depth, parser));
        }
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> throw Unreadable.broken(parser);
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser, String path, int depth) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String place = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (members.containsKey(name)) {
                throw Unreadable.twice(place, parser);
            }
            members.put(name, value(parser, place, depth));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser, String path, int depth) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, path, depth));
        }
        return values;
    }

    private static int deeper(int depth, JsonParser parser) {
        if (depth == DEPTH) {
            throw Unreadable.deep(parser);
        }
        return depth + 1;
    }

    /**
     * Writes a value: records by their components in order, maps, lists, String, Boolean, numbers (decimals in plain digits),
     * UUIDs, dates and moments in ISO-8601, and null.
     */
    public static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(generator, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String
                || value instanceof UUID
                || value instanceof LocalDate
                || value instanceof Instant) {
            generator.writeString(value.toString());
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof BigDecimal decimal) {
            generator.writeNumber(decimal.toPlainString());
        } else if (value instanceof Number number) {
            generator.writeNumber(number.toString());
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(generator, element);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                writeMember(generator, String.valueOf(member.getKey()), member.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof Record representation) {
            generator.writeStartObject();
            for (RecordComponent component : representation.getClass().getRecordComponents()) {
                writeMember(generator, component.getName(), read(component, representation));
            }
            generator.writeEndObject();
        } else {
            throw new IllegalArgumentException(
                    "No JSON form for " + value.getClass().getName());
        }
    }

    private static void writeMember(JsonGenerator generator, String name, @Nullable Object value) throws IOException {
        generator.writeFieldName(name);
        write(generator, value);
    }

    private static @Nullable Object read(RecordComponent component, Record representation) {
        try {
            return component.getAccessor().invoke(representation);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Representations are public records: " + representation.getClass(), hidden);
        }
    }
}

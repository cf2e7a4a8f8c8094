package dev.cairn.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers answers by name and fills placeholders: <code>{name.member}</code> (or deeper) from an answer, <code>{today}</code> and
 * <code>{today-14}</code> as dates, <code>{file:name}</code> with a file's text, itself filled.
 */
final class Memory {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{(?:today(?<days>[+-]\\d+)?|file:(?<file>[a-z-]+)|(?<name>[a-z-]+)\\.(?<member>[a-zA-Z0-9.]+))}");

    private final LocalDate today;
    private final Map<String, JsonNode> answers = new HashMap<>();

    Memory(LocalDate today) {
        this.today = today;
    }

    void keep(String name, JsonNode answer) {
        answers.put(name, answer);
    }

    /** A copy with every placeholder in every text filled. */
    JsonNode fill(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(fill(node.textValue()));
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(field -> copy.set(field.getKey(), fill(field.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(fill(element)));
            return copy;
        }
        return node;
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value((Matcher) match)));
    }

    private String value(Matcher match) {
        String file = match.group("file");
        if (file != null) {
            return fill(read(file + ".xhtml"));
        }
        String name = match.group("name");
        if (name != null) {
            JsonNode answer = answers.getOrDefault(name, MissingNode.getInstance());
            JsonNode member = answer.at("/" + match.group("member").replace('.', '/'));
            if (!member.isValueNode()) {
                throw new DemoFailure("nothing is known as " + match.group());
            }
            return member.asText();
        }
        String days = match.group("days");
        return today.plusDays(days == null ? 0 : Integer.parseInt(days)).toString();
    }

    private static String read(String file) {
        try (InputStream stream = Memory.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new DemoFailure("the file " + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.cairn.mentoring.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written in a steady load, line by line, as {@code benchmark/writes.txt} says it. */
record Script(List<Line> lines) {
    private static final Pattern LINE = Pattern.compile(
            "(\\S+) (GET|POST|PUT|PATCH|DELETE) (\\S+)(?: -> (\\S+))?(?: @ (\\S+))?(?: =(\\d+))?(?: (\\{.*))?");
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    /**
     * @param who sends it
     * @param name of the new thing from then on, or of the first one of a list that is read
     * @param read where it is read before and after, if that is another path
     * @param revision from which the change starts, where no reading tells it
     * @param body JSON
     */
    record Line(
            String who,
            String method,
            String path,
            @Nullable String name,
            @Nullable String read,
            @Nullable String revision,
            String body) {
        boolean isWrite() {
            return !method.equals("GET");
        }

        private static Line of(String text) {
            Matcher found = LINE.matcher(text);
            if (!found.matches()) {
                throw new IllegalArgumentException("not a line of a script: " + text);
            }
            return new Line(
                    found.group(1),
                    found.group(2),
                    found.group(3),
                    found.group(4),
                    found.group(5),
                    found.group(6),
                    Objects.requireNonNullElse(found.group(7), "{}"));
        }
    }

    /** @param part which part of the file */
    static Script of(String part) {
        String text;
        try (InputStream file = Script.class.getResourceAsStream("/benchmark/writes.txt")) {
            text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String after = text.substring(text.indexOf("[" + part + "]\n") + part.length() + 2);
        return new Script(after.split("\n\\[", 2)[0]
                .lines()
                .filter(line -> !line.isBlank())
                .map(Line::of)
                .toList());
    }

    /** With what these names stand for in place of them, such as {@code {goals}}. */
    static String filled(String text, Map<String, String> known) {
        return NAME.matcher(text).replaceAll(name -> {
            String value = known.get(name.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing is called " + name.group() + " yet");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}

package dev.cairn.mentoring.goal.macro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One file of {@code src/test/resources/cases}: a sentence, then sections that begin with {@code ==}. {@code macro} and {@code given} say what
 * stands on the page, {@code viewer} (or "anonymous"), {@code output} and {@code language} who looks and how, {@code parameters} what was chosen,
 * {@code at} which element is compared, and {@code html} what it is to be; empty if it is not to be there. {@code rows} are those of
 * {@code src/docs/requirements.md} whose promise it shows.
 */
record MacroCase(String name, Map<String, String> sections) {
    private static final Pattern SECTION = Pattern.compile("(?m)^== (\\w+)\n");

    static MacroCase read(Path file) {
        try {
            String[] parts = SECTION.split(Files.readString(file));
            Map<String, String> sections = new LinkedHashMap<>();
            int[] at = {1};
            SECTION.matcher(Files.readString(file))
                    .results()
                    .forEach(heading -> sections.put(heading.group(1), parts[at[0]++].strip()));
            return new MacroCase(file.getFileName() + ": " + parts[0].strip(), sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String section(String section, String otherwise) {
        return sections.getOrDefault(section, otherwise);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        section("parameters", "")
                .lines()
                .map(line -> line.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }

    @Override
    public String toString() {
        return name;
    }
}

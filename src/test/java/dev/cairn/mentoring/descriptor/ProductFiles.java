package dev.cairn.mentoring.descriptor;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The product's sources as they lie in the project. */
final class ProductFiles {
    static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path JAVA = Path.of("src/main/java");

    private ProductFiles() {}

    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A wording file, read as Java reads it, so that escapes are characters. */
    static Map<String, String> wording(String language) {
        Path file = RESOURCES.resolve("i18n/mentoring" + language + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is to be plain ASCII with escapes", e);
        }
        Map<String, String> wording = new TreeMap<>();
        properties.forEach((key, text) -> wording.put(key.toString(), text.toString()));
        return wording;
    }
}

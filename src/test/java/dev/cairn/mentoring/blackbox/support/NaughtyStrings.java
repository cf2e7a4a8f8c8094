package dev.cairn.mentoring.blackbox.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Strings that break software, collected by others: the big list of naughty strings, and payloadbox's list of script injections. */
public final class NaughtyStrings {
    /** Longest short text that is accepted, in UTF-16 units. */
    public static final int SHORT = 255;

    private static final int LONG = 8000;

    private NaughtyStrings() {}

    /** The big list of naughty strings, without what is refused in a short text. */
    public static List<String> naughty() {
        try (InputStream in = open("blns/blns.json")) {
            return Stream.of(new ObjectMapper().readValue(in, String[].class))
                    .distinct()
                    .filter(text -> isAcceptable(text, LONG))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script injections. */
    public static List<String> scripts() {
        try (InputStream in = open("xss/payloadbox-xss-payload-list.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .distinct()
                    .filter(text -> isAcceptable(text, LONG))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both lists. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(naughty());
        all.addAll(scripts());
        return all;
    }

    /** Whether a text of at most so many units is to be kept as it is. */
    public static boolean isAcceptable(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.indexOf('\0') < 0
                && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(NaughtyStrings.class.getResourceAsStream("/cases/" + name), name);
    }
}

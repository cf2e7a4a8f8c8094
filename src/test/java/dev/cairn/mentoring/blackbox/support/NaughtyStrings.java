package dev.cairn.mentoring.blackbox.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Strings that break software, collected by others: the big list of naughty strings, and payloadbox's list of script injections. */
public final class NaughtyStrings {
    private static final int LONG = 8000;

    private NaughtyStrings() {}

    /** The big list of naughty strings, without those that no text may be. */
    public static List<String> naughty() {
        return acceptable(listOfNaughty());
    }

    /** The script injections, without those that no text may be. */
    public static List<String> scripts() {
        return acceptable(listOfScripts());
    }

    /** Those of both lists that no text may be. */
    public static List<String> unacceptable() {
        return Stream.concat(listOfNaughty().stream(), listOfScripts().stream())
                .distinct()
                .filter(text -> !isAcceptable(text, LONG))
                .toList();
    }

    private static List<String> acceptable(List<String> list) {
        return list.stream().distinct().filter(text -> isAcceptable(text, LONG)).toList();
    }

    private static List<String> listOfNaughty() {
        try (InputStream in = open("blns/blns.json")) {
            return List.of(new ObjectMapper().readValue(in, String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> listOfScripts() {
        try (InputStream in = open("xss/payloadbox-xss-payload-list.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both lists. */
    public static List<String> all() {
        return Stream.concat(naughty().stream(), scripts().stream()).distinct().toList();
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

package dev.cairn.mentoring.blackbox.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The strings of one plan. Each goal gets one of them for all its texts. Where there are fewer, or a field is too short, a dull text stands that
 * names the field, so that a dull page says what another page of the same shape must show where.
 *
 * @param place of the plan on its page
 */
record Lot(int place, List<String> strings, int goals) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_UNITS = 8000;

    /** So much JSON fits five times into one request. */
    private static final int MOST_BYTES = 12_000;

    private static final Pattern DULL = Pattern.compile("Dull (\\d+) (\\d+|all) (\\w+ [\\w.]+)!");
    private static final List<TextField> SHOWN_OF_A_GOAL = Stream.of(TextField.OF_GOAL, TextField.OF_MILESTONE)
            .flatMap(List::stream)
            .toList();
    private static final List<TextField> SHOWN_TOGETHER = Stream.of(
                    TextField.OF_MENTORSHIP, TextField.WHY_DROPPED, TextField.WHY_MOVED)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, TextField> SHOWN = Stream.concat(SHOWN_OF_A_GOAL.stream(), SHOWN_TOGETHER.stream())
            .collect(Collectors.toMap(Lot::nameOf, Function.identity()));

    /** No naughty string for so many goals. */
    static Lot dull(int place, int goals) {
        return new Lot(place, List.of(), goals);
    }

    /** These strings for pages of so many plans of so many goals; one page at least. */
    static List<List<Lot>> forPages(List<String> strings, int plans, int goals) {
        List<List<String>> parts = parts(strings, goals);
        List<List<Lot>> pages = new ArrayList<>();
        for (int first = 0; first < parts.size(); first += plans) {
            List<Lot> page = new ArrayList<>();
            for (int place = 0; place < plans; place++) {
                int at = first + place;
                page.add(new Lot(place, at < parts.size() ? parts.get(at) : List.of(), goals));
            }
            pages.add(page);
        }
        return pages;
    }

    /** These strings in parts for plans of so many goals. */
    private static List<List<String>> parts(List<String> strings, int goals) {
        List<List<String>> parts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String text : strings) {
            open.add(text);
            if (open.size() > goals || !fit(open)) {
                open.remove(open.size() - 1);
                parts.add(open);
                open = new ArrayList<>(List.of(text));
            }
        }
        parts.add(open);
        return parts;
    }

    /** White space at both ends, for it must not be lost either. */
    private static String together(List<String> strings) {
        return strings.stream().collect(Collectors.joining("\n", " ", "\n"));
    }

    private static boolean fit(List<String> strings) {
        String together = together(strings);
        try {
            return together.length() <= MOST_UNITS
                    && JSON.writeValueAsString(together).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the texts of one goal. */
    Words wordsOf(int goal) {
        return field -> {
            boolean fits = goal < strings.size() && field.takes(strings.get(goal));
            return fits ? strings.get(goal) : dull(String.valueOf(goal), field);
        };
    }

    /** Where nothing of this lot stands yet. */
    static Words before() {
        return field -> "Before";
    }

    /** All strings, one to a line. */
    Words allWords() {
        String all = together(strings);
        return field -> field.takes(all) ? all : dull("all", field);
    }

    private String dull(String which, TextField field) {
        return "Dull " + place + " " + which + " " + nameOf(field) + "!";
    }

    private static String nameOf(TextField field) {
        return field.of() + " " + field.name();
    }

    /** Whether a text of a dull page is one that was written there. */
    static boolean isWritten(String text) {
        return DULL.matcher(text).find();
    }

    /** What a page must show where a dull one of the same shape shows this. */
    static String inPlaceOf(String dull, List<Lot> lots) {
        return DULL.matcher(dull).replaceAll(found -> {
            Lot lot = lots.get(Integer.parseInt(found.group(1)));
            TextField field = SHOWN.get(found.group(3));
            boolean together = found.group(2).equals("all");
            Words words = together ? lot.allWords() : lot.wordsOf(Integer.parseInt(found.group(2)));
            return Matcher.quoteReplacement(words.in(field));
        });
    }

    /** Every text that a dull plan must show. */
    Stream<String> everyDullText() {
        return Stream.concat(
                SHOWN_TOGETHER.stream().map(field -> dull("all", field)),
                IntStream.range(0, goals)
                        .boxed()
                        .flatMap(goal -> SHOWN_OF_A_GOAL.stream().map(field -> dull(goal.toString(), field))));
    }
}

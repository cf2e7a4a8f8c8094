package dev.cairn.mentoring.blackbox.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** So much JSON fits six times into one request. */
    private static final int MOST_BYTES = 10_000;

    /** How many packs of strings a plan has: so many things of each kind hang on a goal of it. */
    static final int PACKS = 24;

    /** So much stands in a short text, between brackets. */
    private static final int MOST_IN_PACK = 253;

    /** In an address, what is more naughty than a string that is escaped. */
    private static final String NAUGHTY_END = "'onfocus='alert(1)'&lt;b&gt;/..//;?a=$b&amp;c=";

    private static final Pattern DULL =
            Pattern.compile("Dull[ -](\\d+)[ -](\\d+|all)[ -]((?:\\w+[ -]){1,2}[\\w.\\[\\]]+)!");
    private static final List<TextField> SHOWN_OF_A_GOAL = Stream.of(TextField.OF_GOAL, TextField.OF_MILESTONE)
            .flatMap(List::stream)
            .toList();
    private static final List<TextField> SHOWN_OF_A_PACK = Stream.of(
                    TextField.OF_INDICATOR, TextField.OF_MEASUREMENT, TextField.OF_EVIDENCE, TextField.OF_SUPPORT)
            .flatMap(List::stream)
            .toList();
    private static final List<TextField> SHOWN_TOGETHER = Stream.of(
                    TextField.OF_MENTORSHIP,
                    TextField.OF_AGREEMENT,
                    TextField.OF_PREFERENCES,
                    TextField.OF_VOCABULARY,
                    TextField.OF_CYCLES,
                    TextField.OF_PLAYBOOK,
                    TextField.WHY_DROPPED,
                    TextField.WHY_MOVED,
                    TextField.WHY_CHECK_IN_MOVED,
                    TextField.OF_PART,
                    TextField.OF_DATA_POINT,
                    TextField.OF_INTERPRETATION,
                    TextField.OF_ACTION,
                    TextField.WHY_ENDED,
                    TextField.OF_RISK,
                    TextField.OF_NOTE,
                    TextField.OF_VIEW,
                    TextField.OF_PROPOSAL,
                    TextField.OF_PROPOSAL_TOO,
                    TextField.WHY_REFUSED)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, TextField> SHOWN = Stream.of(SHOWN_OF_A_PACK, SHOWN_OF_A_GOAL, SHOWN_TOGETHER)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Lot::nameOf, Function.identity(), (one, same) -> one));

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
            return packs(strings).size() <= PACKS
                    && together.length() <= MOST_UNITS
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

    /** Several strings in one line, as many as a short text takes; a long one alone. */
    Words pack(int number) {
        List<String> packs = packs(strings);
        return field -> {
            if (number >= packs.size()) {
                return dull(String.valueOf(number), field);
            }
            String pack = packs.get(number);
            String text =
                    field.isLink() ? field.ending(NAUGHTY_END + URLEncoder.encode(pack, StandardCharsets.UTF_8)) : pack;
            return field.takes(text) ? text : dull(String.valueOf(number), field);
        };
    }

    private static List<String> packs(List<String> strings) {
        List<String> packs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String text : strings) {
            if (!open.isEmpty() && open.length() + text.length() >= MOST_IN_PACK) {
                packs.add("(" + open + ")");
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(text);
        }
        if (!open.isEmpty()) {
            packs.add("(" + open + ")");
        }
        return packs;
    }

    private String dull(String which, TextField field) {
        String dull = "Dull " + place + " " + which + " " + nameOf(field) + "!";
        return field.ending(field.isLink() ? dull.replace(' ', '-') : dull);
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
            String name = found.group(3).replace('-', ' ');
            TextField field = Objects.requireNonNull(SHOWN.get(name), name);
            String text = lot.wordsFor(found.group(2), field).in(field);
            return Matcher.quoteReplacement(text.substring(field.ending("").length()));
        });
    }

    private Words wordsFor(String which, TextField field) {
        if (which.equals("all")) {
            return allWords();
        }
        int number = Integer.parseInt(which);
        boolean isOfPack = SHOWN_OF_A_PACK.contains(field) || TextField.OF_PLAYBOOK.contains(field);
        return isOfPack ? pack(number) : wordsOf(number);
    }

    /** Every text that a dull plan must show. */
    Stream<String> everyDullText() {
        return Stream.of(
                        SHOWN_TOGETHER.stream().map(field -> dull("all", field)),
                        dull(goals, SHOWN_OF_A_GOAL),
                        dull(PACKS, SHOWN_OF_A_PACK))
                .flatMap(texts -> texts);
    }

    private Stream<String> dull(int howMany, List<TextField> fields) {
        return IntStream.range(0, howMany)
                .mapToObj(String::valueOf)
                .flatMap(number -> fields.stream().map(field -> dull(number, field)));
    }
}

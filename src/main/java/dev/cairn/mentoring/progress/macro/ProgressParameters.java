package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.Column;
import dev.cairn.mentoring.progress.Grouping;
import dev.cairn.mentoring.progress.Overview;
import dev.cairn.mentoring.progress.ProgressQuery.Sort;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for the list, as a macro's parameters or in an address: the same names, so that an address gives the same list again.
 *
 * @param space null for that of the page
 * @param person account name
 * @param columns which are shown; none where nothing is said of it, so that they are the reader's
 * @param totals whether to count a space that is too big to be counted unasked
 * @param group null for a list of mentorships
 * @param after the last one of the part before
 * @param before how many rows the parts before had, to be told and nothing else
 */
record ProgressParameters(
        @Nullable String space,
        @Nullable Stage stage,
        boolean attention,
        @Nullable String person,
        Sort sort,
        boolean descending,
        int rows,
        List<Column> columns,
        boolean totals,
        @Nullable Grouping group,
        @Nullable MentorshipId after,
        int before) {
    private static final int MANY = 1_000_000;

    /** Which attention a list shows. */
    private enum Wanted {
        WANTED
    }

    private enum Counted {
        SHOWN
    }

    private enum Way {
        DOWN
    }

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    static ProgressParameters from(Map<String, String> given) {
        MacroParameters parameters = new MacroParameters(given);
        return new ProgressParameters(
                parameters.text("space").orElse(null),
                parameters.oneOf("stage", Stage.class).orElse(null),
                parameters.oneOf("attention", Wanted.class).isPresent(),
                parameters.text("person").orElse(null),
                parameters.oneOf("sort", Sort.class).orElse(Sort.ATTENTION),
                parameters.oneOf("way", Way.class).isPresent(),
                parameters.number("rows", 1, ProgressReader.MOST_ROWS, ProgressReader.MOST_ROWS),
                parameters.someOf("columns", Column.class),
                parameters.oneOf("totals", Counted.class).isPresent(),
                parameters.oneOf("group", Grouping.class).orElse(null),
                parameters.uuid("after").map(MentorshipId::new).orElse(null),
                parameters.number("before", 0, MANY, 0));
    }

    /** All mentorships of a space. */
    static String ofSpace(String page, String space) {
        return page + "?" + joined(Map.of("space", space));
    }

    /** The same list from its beginning, sorted so. */
    String address(String page, String inSpace, Sort by, boolean down) {
        return page + "?" + query(inSpace, by, down);
    }

    /** The next part of it. */
    String address(String page, String inSpace, MentorshipId last, int shown) {
        return address(page, inSpace, sort, descending) + "&after=" + last + "&before=" + shown;
    }

    /** The same list with what it comes to. */
    String counted(String page, String inSpace) {
        return with(person, true, group).address(page, inSpace, sort, descending);
    }

    /** The mentorships of a person among these. */
    String of(String page, String inSpace, String username) {
        return with(username, totals, null).address(page, inSpace, sort, descending);
    }

    private ProgressParameters with(@Nullable String of, boolean counted, @Nullable Grouping by) {
        return new ProgressParameters(
                space, stage, attention, of, sort, descending, rows, columns, counted, by, null, 0);
    }

    Overview.Wish wish() {
        return new Overview.Wish(totals, group);
    }

    /** All of it as a file for spreadsheets, which says at its beginning that it is UTF-8. */
    String sheet(String address) {
        return address + "?" + joined(chosen(sort, descending)) + "&bom=true";
    }

    private String query(String inSpace, Sort by, boolean down) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("space", inSpace);
        chosen.putAll(chosen(by, down));
        if (rows != ProgressReader.MOST_ROWS) {
            chosen.put("rows", String.valueOf(rows));
        }
        if (!columns.isEmpty()) {
            chosen.put("columns", columnCodes());
        }
        if (totals) {
            chosen.put("totals", "shown");
        }
        if (group != null) {
            chosen.put("group", Words.code(group));
        }
        return joined(chosen);
    }

    private Map<String, String> chosen(Sort by, boolean down) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("sort", Words.code(by));
        if (down) {
            chosen.put("way", "down");
        }
        if (stage != null) {
            chosen.put("stage", Words.code(stage));
        }
        if (attention) {
            chosen.put("attention", "wanted");
        }
        if (person != null) {
            chosen.put("person", person);
        }
        return chosen;
    }

    /** As an address has them; empty where nothing is said of them. */
    String columnCodes() {
        return columns.stream().map(Words::code).collect(Collectors.joining(","));
    }

    private static String joined(Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package dev.cairn.mentoring.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.shared.PageId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is in the rows of a load, before any database. */
class LoadRowsTest {
    private static final int MENTORSHIPS = 60;

    @Test
    void the_same_seed_gives_the_same_rows_and_another_one_others() {
        Map<String, List<List<Object>>> rows = rows(7);

        assertThat(rows(7)).isEqualTo(rows);
        assertThat(rows(8).get("Goal")).doesNotContainAnyElementsOf(rows.get("Goal"));
        assertThat(rows(8).get("CheckInPart")).doesNotContainAnyElementsOf(rows.get("CheckInPart"));
    }

    @Test
    void a_smaller_load_is_the_beginning_of_a_larger_one() {
        assertThat(rows(7).get("Goal").subList(0, 50))
                .isEqualTo(rows(Load.of(10, 7, today(), "ENG", "OPS")).get("Goal"));
    }

    @Test
    void each_private_text_holds_a_word_of_its_own() {
        Map<String, List<List<Object>>> rows = rows(7);
        List<String> texts = new ArrayList<>();
        rows.get("Text").stream()
                .filter(row -> !Set.of("planItems", "owners").contains(value("Text", row, "FIELD")))
                .forEach(row -> texts.add(value("Text", row, "CONTENT")));
        rows.get("CheckInPart").stream()
                .filter(row -> !value("CheckInPart", row, "FIELD").equals("=confirmation"))
                .forEach(row -> texts.add(value("CheckInPart", row, "CONTENT")));
        rows.get("Draft").forEach(row -> texts.add(value("Draft", row, "CONTENT")));
        rows.get("Goal").forEach(row -> texts.add(value("Goal", row, "TITLE")));
        rows.get("Milestone").forEach(row -> texts.add(value("Milestone", row, "TITLE")));
        rows.get("CheckInItem").forEach(row -> texts.add(value("CheckInItem", row, "CONTENT")));
        rows.get("PlanItem").stream()
                .filter(row -> Set.of("EVIDENCE", "INDICATOR").contains(value("PlanItem", row, "KIND")))
                .forEach(row -> texts.add(value("PlanItem", row, "CONTENT")));
        Map<String, String> seen = new HashMap<>();

        assertThat(texts)
                .hasSizeGreaterThan(MENTORSHIPS * 50)
                .allSatisfy(text -> assertThat(words(text))
                        .as(text)
                        .isNotEmpty()
                        .allSatisfy(word -> assertThat(seen.put(word, text)).isNull()));
        assertThat(texts).anyMatch(text -> Words.SHARED.matcher(text).find());
    }

    @Test
    void what_the_page_is_not_told_has_no_word_that_it_is_told() {
        List<List<Object>> goals = rows(7).get("Goal");

        assertThat(goals)
                .allSatisfy(row -> assertThat(Words.SHARED
                                .matcher(value("Goal", row, "TITLE"))
                                .find())
                        .isEqualTo(value("Goal", row, "AUDIENCE").equals("PAGE")));
        assertThat(goals).anyMatch(row -> value("Goal", row, "AUDIENCE").equals("PAGE"));
        assertThat(goals).anyMatch(row -> value("Goal", row, "AUDIENCE").equals("AUTHOR"));
    }

    @Test
    void the_journal_of_a_mentorship_is_in_the_order_of_time() {
        Map<String, Long> last = new HashMap<>();

        assertThat(rows(7).get("Journal").stream()
                        .filter(row -> !value("Journal", row, "ITEM_KIND").equals("GUARD")))
                .allSatisfy(row -> {
                    long at = Long.parseLong(value("Journal", row, "CHANGED_AT"));
                    Long before = last.put(value("Journal", row, "MENTORSHIP"), at);
                    assertThat(before == null || before <= at).isTrue();
                    assertThat(at).isLessThan(today().plusDays(1).toEpochDay() * 86_400_000L);
                });
    }

    @Test
    void a_mentor_has_one_to_five_mentees() {
        Map<String, Integer> mentees = new HashMap<>();
        rows(7).get("Mentorship").forEach(row -> mentees.merge(value("Mentorship", row, "MENTOR"), 1, Integer::sum));

        assertThat(mentees.values()).allMatch(count -> count >= 1 && count <= 5);
        assertThat(new HashSet<>(mentees.values())).hasSizeGreaterThan(2);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.PRIVATE.matcher(text).results().map(MatchResult::group).forEach(words::add);
        Words.SHARED.matcher(text).results().map(MatchResult::group).forEach(words::add);
        return words;
    }

    private static final Map<String, EntityTable> TABLES = new HashMap<>();

    private static String value(String table, List<Object> row, String column) {
        return String.valueOf(row.get(TABLES.get(table).place(column)));
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }

    private static Map<String, List<List<Object>>> rows(long seed) {
        return rows(Load.of(MENTORSHIPS, seed, today(), "ENG", "OPS"));
    }

    private static Map<String, List<List<Object>>> rows(Load load) {
        Map<String, List<List<Object>>> all = new LinkedHashMap<>();
        List<PageId> homes = LongStream.rangeClosed(1, load.mentorships())
                .mapToObj(PageId::new)
                .toList();
        new LoadData(load)
                .make(
                        homes,
                        some -> some.forEach((table, rows) -> {
                            TABLES.put(table.words(), table);
                            rows.forEach(row -> all.computeIfAbsent(table.words(), each -> new ArrayList<>())
                                    .add(Arrays.asList(row)));
                        }));
        return all;
    }
}

package dev.cairn.mentoring.goal.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.journal.store.AoJournalEntry;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.java.ao.Entity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a look back costs in a database with many plans: 200 of 50 goals each, every goal changed 20 times. */
class PastPlanCostTest {
    private static final int MENTORSHIPS = 200;
    private static final int GOALS = 50;
    private static final int CHANGES = 20;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** By whom the planted rows are, so that they can be removed again. */
    private static final String PLANTED = "planted-key";

    private static final String STATE =
            "{\"title\":\"Change %d\",\"kind\":\"habit\",\"state\":\"open\",\"audience\":\"pair\"}";

    @AfterEach
    void removeWhatWasPlanted() {
        for (TestDatabase database : TestDatabase.values()) {
            database.commit(() -> {
                removePlanted(database, AoJournalEntry.class, "CHANGED_BY");
                removePlanted(database, AoGoal.class, "AUTHOR");
            });
        }
    }

    private static void removePlanted(TestDatabase database, Class<? extends Entity> table, String author) {
        jdbc(database)
                .update("DELETE FROM " + quoted(database.table(table)) + " WHERE \"" + author + "\" = ?", PLANTED);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_takes_two_statements_of_a_small_plan_and_of_a_large_one(TestDatabase database) {
        World world = World.on(database);
        List<Integer> counts = new ArrayList<>();
        for (int goals : List.of(5, GOALS)) {
            world.clock().set(FIRST.minusDays(1));
            Mentorship mentorship = world.aMentorship().active().mentorship();
            database.commit(() -> plant(database, mentorship.id().value(), goals));
            world.clock().set(FIRST.plusDays(CHANGES));

            counts.add(database.statements(() -> {
                        SeenPlan then = world.history()
                                .of(mentorship.id(), mentorship.menteeKey(), () -> FIRST.plusDays(CHANGES));
                        assertThat(then.goals()).hasSize(goals);
                        return then;
                    })
                    .size());
        }

        assertThat(counts).containsExactly(2, 2);
    }

    @Test
    void among_ten_thousand_goals_it_reads_by_the_index_the_rows_of_its_own_mentorship_up_to_that_day_and_no_other() {
        TestDatabase database = TestDatabase.POSTGRES;
        World world = World.on(database);
        world.clock().set(FIRST.minusDays(1));
        Mentorship mentorship = world.aMentorship().active().mentorship();
        database.commit(() -> {
            plant(database, mentorship.id().value(), GOALS);
            plantOthers(database);
        });
        jdbc(database).execute("ANALYZE " + quoted(database.table(AoJournalEntry.class)));
        world.clock().set(FIRST.plusYears(1));
        LocalDate tenth = FIRST.plusDays(9);
        List<SeenPlan> seen = new ArrayList<>();

        List<String> statements = database.statements(() -> {
            seen.add(world.history().of(mentorship.id(), mentorship.menteeKey(), () -> tenth));
            return seen;
        });

        assertThat(seen.get(0).goals())
                .hasSize(GOALS)
                .extracting(SeenGoal::title)
                .containsOnly("Change 10");
        assertThat(statements).hasSize(2);
        String reading = statements.stream()
                .filter(sql -> sql.contains(database.table(AoJournalEntry.class)))
                .findFirst()
                .orElseThrow();
        List<JsonNode> scans = scans(plan(database, reading, mentorship.id().value(), tenth.plusDays(1)));
        assertThat(scans).isNotEmpty().allSatisfy(scan -> {
            assertThat(scan.path("Node Type").asText()).as("%s", scan).contains("Index");
            assertThat(scan.path("Index Cond").asText()).contains("MENTORSHIP", "CHANGED_AT");
            assertThat(scan.path("Rows Removed by Filter").asLong()).isZero();
        });
        // two of the mentorship itself: that it was proposed, and accepted
        assertThat(scans).extracting(scan -> scan.path("Actual Rows").asInt()).containsOnly(10 * GOALS + 2);
    }

    /** The detector above sees a statement that reads more than it needs. */
    @Test
    void a_statement_without_the_index_is_seen() {
        TestDatabase database = TestDatabase.POSTGRES;
        String rows = quoted(database.table(AoJournalEntry.class));
        UUID mentorship = UUID.randomUUID();
        database.commit(() -> plant(database, mentorship, GOALS));

        List<JsonNode> scans = scans(plan(
                database,
                "SELECT * FROM " + rows + " WHERE \"MENTORSHIP\" || '' = ? AND \"CHANGED_AT\" < ?",
                mentorship,
                FIRST.plusYears(1)));

        assertThat(scans).anyMatch(scan -> !scan.path("Node Type").asText().contains("Index"));
    }

    /** The journal of so many goals, a change of each a day. */
    private static void plant(TestDatabase database, UUID mentorship, int goals) {
        List<Object[]> rows = IntStream.range(0, goals)
                .mapToObj(number -> UUID.randomUUID())
                .flatMap(goal -> IntStream.rangeClosed(1, CHANGES).mapToObj(change -> new Object[] {
                    goal + ":" + change,
                    mentorship.toString(),
                    goal.toString(),
                    change,
                    noon(FIRST.plusDays(change - 1L)),
                    STATE.formatted(change)
                }))
                .toList();
        jdbc(database)
                .batchUpdate(
                        "INSERT INTO " + quoted(database.table(AoJournalEntry.class))
                                + " (\"GUARD\", \"MENTORSHIP\", \"ITEM_KIND\", \"ITEM\", \"REVISION\", \"CHANGED_AT\","
                                + " \"CHANGED_BY\", \"ACTION\", \"AUTHOR\", \"AUDIENCE\", \"STATE_JSON\")"
                                + " VALUES (?, ?, 'GOAL', ?, ?, ?, '" + PLANTED + "', 'changed', '" + PLANTED
                                + "', 'PAIR', ?)",
                        rows);
    }

    /** The other plans with their goals and journals, made where they are kept. */
    private static void plantOthers(TestDatabase database) {
        jdbc(database).update("""
                        INSERT INTO %s ("UUID", "MENTORSHIP", "POSITION", "TITLE", "KIND", "STATE", "AUTHOR", "AUDIENCE", "REVISION", "CREATED_AT")
                        SELECT 'planted-' || m || '-' || g, 'planted-' || m, g, 'Goal', 'HABIT', 'OPEN', ?, 'PAIR', 1, 0
                        FROM generate_series(2, ?) m, generate_series(1, ?) g
                        """.formatted(quoted(database.table(AoGoal.class))), PLANTED, MENTORSHIPS, GOALS);
        jdbc(database)
                .update(
                        """
                        INSERT INTO %s ("GUARD", "MENTORSHIP", "ITEM_KIND", "ITEM", "REVISION", "CHANGED_AT", "CHANGED_BY",
                            "ACTION", "AUTHOR", "AUDIENCE", "STATE_JSON")
                        SELECT 'planted-' || m || '-' || g || ':' || r, 'planted-' || m, 'GOAL', 'planted-' || m || '-' || g, r,
                            ? + r * 86400000::bigint, ?, 'changed', ?, 'PAIR', ?
                        FROM generate_series(1, ?) r, generate_series(2, ?) m, generate_series(1, ?) g
                        """.formatted(quoted(database.table(AoJournalEntry.class))),
                        noon(FIRST.minusDays(1)),
                        PLANTED,
                        PLANTED,
                        STATE.formatted(1),
                        CHANGES,
                        MENTORSHIPS,
                        GOALS);
    }

    private static long noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static JsonNode plan(TestDatabase database, String sql, UUID mentorship, LocalDate before) {
        Instant end = before.atStartOfDay().toInstant(ZoneOffset.UTC);
        String explained = jdbc(database)
                .queryForObject(
                        "EXPLAIN (ANALYZE, FORMAT JSON) " + sql,
                        String.class,
                        mentorship.toString(),
                        end.toEpochMilli());
        try {
            return new ObjectMapper().readTree(explained).get(0).get("Plan");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever in a query's plan reads rows. */
    private static List<JsonNode> scans(JsonNode plan) {
        List<JsonNode> scans = new ArrayList<>();
        if (plan.path("Node Type").asText().endsWith("Scan")
                && !plan.path("Node Type").asText().startsWith("Bitmap Heap")) {
            scans.add(plan);
        }
        plan.path("Plans").forEach(inner -> scans.addAll(scans(inner)));
        return scans;
    }

    private static JdbcTemplate jdbc(TestDatabase database) {
        return database.database().jdbc();
    }

    private static String quoted(String table) {
        return '"' + table.replace("\"", "") + '"';
    }
}

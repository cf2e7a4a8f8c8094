package dev.cairn.mentoring.blackbox;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static dev.cairn.mentoring.fixture.Caller.escaped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Clients;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.Postgres;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.fixture.SandboxProcess;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one database mail everything once, wherever they are killed: a notice is marked before its mail is handed over. What a killed node had
 * marked and not handed over yet is the one mail that is lost, and its notice stands in my-mentoring.
 */
class NoticesInClusterIT {
    private static final int PAIRS = 4;
    private static final int PEOPLE = 2 * PAIRS;
    private static final String SPACE = "CLUSTER";
    private static final String JOB = "/admin/outbox.action?job=notice-mails&at=";

    private final String database = Postgres.freshDatabase();
    private final List<Pair> pairs = new ArrayList<>();

    @Test
    void whatever_happens_to_the_nodes_nobody_is_mailed_twice_and_no_notice_is_missing()
            throws SQLException, InterruptedException {
        try (Connection sql = DriverManager.getConnection(database)) {
            try (SandboxProcess one = start();
                    SandboxProcess other = start()) {
                preparePairs(one);
                planEverywhere(LocalDate.now());
                List<SandboxProcess> nodes = List.of(one, other);
                Clients.together(2, node -> run(nodes.get(node)));
                assertThat(letters(sql)).hasSize(PEOPLE).doesNotHaveDuplicates();

                planEverywhere(LocalDate.now().plusDays(1));
                String outbox = "sb_outbox";
                killHeldAt(outbox, PEOPLE + 3, one, sql);
                assertThat(letters(sql)).hasSize(PEOPLE + 3).doesNotHaveDuplicates();
                assertThat(marks(sql)).as("one is marked, and not handed over").isEqualTo(PEOPLE + 4);

                killHeldAt(marksTable(sql), PEOPLE + 6, other, sql);
                assertThat(letters(sql)).hasSize(PEOPLE + 5).doesNotHaveDuplicates();
                assertThat(marks(sql)).as("killed between two people").isEqualTo(PEOPLE + 6);
            }
            try (SandboxProcess next = start()) {
                run(next);
                run(next);

                assertThat(marks(sql)).isEqualTo(2 * PEOPLE);
                assertThat(letters(sql)).hasSize(2 * PEOPLE - 1).doesNotHaveDuplicates();
                checkMyMentoring(next);
            }
        }
    }

    private SandboxProcess start() {
        return SandboxProcess.start(RunningSandbox.newHome(), database);
    }

    private static void run(SandboxProcess node) {
        String noon = LocalDate.now()
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.systemDefault())
                .toInstant()
                .toString();
        node.as("admin").post(JOB + escaped(noon), Map.of()).expect(302);
    }

    /** Lets a node run until it would add a row to a table that has so many, and kills it there. */
    private static void killHeldAt(String table, int rows, SandboxProcess node, Connection sql)
            throws SQLException, InterruptedException {
        execute(
                sql,
                "CREATE FUNCTION hold() RETURNS trigger AS $$ BEGIN IF (SELECT count(*) FROM \"" + table + "\") >= "
                        + rows + " THEN PERFORM pg_advisory_xact_lock(7); END IF; RETURN NEW; END $$ LANGUAGE plpgsql");
        execute(sql, "CREATE TRIGGER hold BEFORE INSERT ON \"" + table + "\" FOR EACH ROW EXECUTE FUNCTION hold()");
        execute(sql, "SELECT pg_advisory_lock(7)");
        Thread runner = new Thread(() -> {
            try {
                run(node);
            } catch (UncheckedIOException killed) {
                assertThat(killed).hasMessageContaining("outbox");
            }
        });
        runner.start();
        while (number(sql, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") == 0) {
            assertThat(runner.isAlive()).as("it was to be held").isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        node.kill();
        runner.join();
        execute(sql, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
        execute(sql, "SELECT pg_advisory_unlock(7)");
        execute(sql, "DROP TRIGGER hold ON \"" + table + "\"");
        execute(sql, "DROP FUNCTION hold()");
    }

    private void preparePairs(SandboxProcess node) {
        Caller admin = node.as("admin");
        admin.makeSpace(SPACE);
        for (int number = 0; number < PAIRS; number++) {
            String mentor = person(admin, "mentor" + number);
            String mentee = person(admin, "mentee" + number);
            long page = admin.makePage(SPACE, "Home " + number, "<p/>");
            pairs.add(Pair.of(node.as(mentor), node.as(mentee), SPACE, page).active());
        }
    }

    private static String person(Caller admin, String name) {
        Map<String, Object> account = Map.of(
                "userName",
                name,
                "password",
                name,
                "email",
                name + "@example.com",
                "fullName",
                name,
                "notifyViaEmail",
                false);
        admin.post("/rest/api/admin/user", account).expect(201);
        return name;
    }

    private void planEverywhere(LocalDate day) {
        for (Pair pair : pairs) {
            pair.mentee()
                    .post(pair.path() + "/check-ins", Map.of("planned", day.toString()))
                    .expect(201);
        }
    }

    private void checkMyMentoring(SandboxProcess node) {
        for (Pair pair : pairs) {
            for (Caller person : List.of(pair.mentor(), pair.mentee())) {
                assertThat(node.as(person.username())
                                .get(MENTORING + "people/me/notices")
                                .expect(200)
                                .member("results"))
                        .extracting(notice -> notice.path("day").asText())
                        .containsExactly(
                                LocalDate.now().toString(),
                                LocalDate.now().plusDays(1).toString());
            }
        }
    }

    /** Each mail as its recipient and what it says. */
    private static List<String> letters(Connection sql) throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Statement statement = sql.createStatement();
                ResultSet rows = statement.executeQuery("SELECT recipient, subject FROM sb_outbox ORDER BY id")) {
            while (rows.next()) {
                letters.add(rows.getString(1) + ": " + rows.getString(2));
            }
        }
        return letters;
    }

    private static long marks(Connection sql) throws SQLException {
        return number(sql, "SELECT count(*) FROM \"" + marksTable(sql) + "\"");
    }

    private static String marksTable(Connection sql) throws SQLException {
        try (Statement statement = sql.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO%NOTICE_MARK'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static long number(Connection sql, String query) throws SQLException {
        try (Statement statement = sql.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection sql, String what) throws SQLException {
        try (Statement statement = sql.createStatement()) {
            statement.execute(what);
        }
    }
}

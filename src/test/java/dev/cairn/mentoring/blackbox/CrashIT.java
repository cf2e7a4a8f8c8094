package dev.cairn.mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Clients;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.blackbox.support.Tree;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.Postgres;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.fixture.SandboxProcess;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A host that is killed in the middle of its work keeps every change that it has acknowledged, and nothing by half. */
class CrashIT {
    private static final int CLIENTS = 6;
    private static final int KILLS = 2;
    private static final int SECONDS_OF_LOAD = 3;

    private final Map<String, SortedMap<Long, String>> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> milestones = new ConcurrentLinkedQueue<>();

    @Test
    void a_killed_host_loses_no_acknowledged_change() throws InterruptedException {
        Path home = RunningSandbox.newHome();
        String database = Postgres.freshDatabase();
        String id;
        long page;
        List<String> goals = new ArrayList<>();
        try (SandboxProcess host = SandboxProcess.start(home, database)) {
            page = prepare(host);
            Pair pair = pair(host, page).active();
            id = pair.id();
            for (int number = 0; number < CLIENTS; number++) {
                goals.add(pair.proposedGoal(pair.mentee(), Map.of("title", "Goal " + number)));
            }
            loadUntilKilled(host, pair, goals);
        }
        for (int kill = 1; kill < KILLS; kill++) {
            try (SandboxProcess host = SandboxProcess.start(home, database)) {
                Pair pair = pair(host, page).known(id);
                check(pair, goals);
                loadUntilKilled(host, pair, goals);
            }
        }

        try (SandboxProcess host = SandboxProcess.start(home, database)) {
            Pair pair = pair(host, page).known(id);
            check(pair, goals);
            assertThat(acknowledged).hasSize(CLIENTS);
            pair.step(pair.mentor(), pair.path(), "conclusion", Map.of()).expect(200);
        }
    }

    private static long prepare(SandboxProcess host) {
        Caller admin = host.as("admin");
        for (String name : List.of("mentor", "mentee")) {
            admin.post(
                            "/rest/api/admin/user",
                            Map.of(
                                    "userName",
                                    name,
                                    "password",
                                    name,
                                    "email",
                                    name + "@example.com",
                                    "fullName",
                                    name,
                                    "notifyViaEmail",
                                    false))
                    .expect(201);
        }
        admin.makeSpace("CRASH");
        return admin.makePage("CRASH", "Home", "<p/>");
    }

    private static Pair pair(SandboxProcess host, long page) {
        return Pair.of(host.as("mentor"), host.as("mentee"), "CRASH", page);
    }

    private void loadUntilKilled(SandboxProcess host, Pair pair, List<String> goals) throws InterruptedException {
        Thread killer = new Thread(() -> {
            try {
                TimeUnit.SECONDS.sleep(SECONDS_OF_LOAD);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            host.kill();
        });
        killer.start();
        Clients.together(CLIENTS, client -> changeUntilKilled(pair, goals.get(client), client));
        killer.join();
    }

    private void changeUntilKilled(Pair pair, String goal, int client) {
        Caller caller = client % 2 == 0 ? pair.mentee() : pair.mentor();
        try {
            for (int number = 0; true; number++) {
                long revision = caller.get(goal).expect(200).revision();
                String text = "Client " + client + ", change " + number;
                Answer changed = caller.change("PATCH", goal, Map.of("why", text, "competency", text), revision)
                        .expect(200);
                acknowledged.computeIfAbsent(goal, key -> new TreeMap<>()).put(changed.revision(), text);
                if (number % 5 == 0) {
                    Answer added = caller.post(goal + "/milestones", Map.of("title", text, "due", "2027-01-01"));
                    if (added.status() == 201) {
                        milestones.add(added.text("id"));
                    } else {
                        assertThat(added.text("code")).isIn("changed-meanwhile", "too-many-milestones");
                    }
                }
            }
        } catch (UncheckedIOException killed) {
            assertThat(killed).hasMessageContaining("/rest/");
        }
    }

    private void check(Pair pair, List<String> goals) {
        Tree.of(pair).checkIsForest();
        for (String goal : goals) {
            Answer now = pair.mentee().get(goal).expect(200);
            SortedMap<Long, String> known = acknowledged.get(goal);
            assertThat(now.revision()).isBetween(known.lastKey(), known.lastKey() + 1);
            if (now.revision() == known.lastKey()) {
                assertThat(now.text("why")).isEqualTo(known.get(known.lastKey()));
            }
            assertThat(now.text("competency")).as("half a change").isEqualTo(now.text("why"));
        }
        for (String milestone : milestones) {
            Answer kept = pair.mentee()
                    .get("/rest/mentoring/1.0/milestones/" + milestone)
                    .expect(200);
            assertThat(kept.revision()).isEqualTo(1);
        }
        checkJournal(pair, goals);
    }

    /** Every goal's revisions are all in the journal, and its last is the goal's own. */
    private static void checkJournal(Pair pair, List<String> goals) {
        Map<String, List<Long>> revisions = new ConcurrentHashMap<>();
        int start = 0;
        JsonNode entries;
        do {
            entries = pair.mentee()
                    .get(pair.path() + "/journal?limit=200&start=" + start)
                    .expect(200)
                    .member("results");
            entries.forEach(entry -> revisions
                    .computeIfAbsent(entry.path("item").path("id").asText(), key -> new ArrayList<>())
                    .add(entry.path("revision").asLong()));
            start += entries.size();
        } while (!entries.isEmpty());
        for (String goal : goals) {
            long last = pair.mentee().get(goal).revision();
            assertThat(revisions.get(Pair.idIn(goal)))
                    .hasSize((int) last)
                    .contains(1L, last)
                    .doesNotHaveDuplicates();
        }
    }
}

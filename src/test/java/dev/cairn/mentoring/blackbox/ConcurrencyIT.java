package dev.cairn.mentoring.blackbox;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Clients;
import dev.cairn.mentoring.blackbox.support.Figures;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.blackbox.support.Tree;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many who change the same at once: what was acknowledged is there, what was not left no trace, and no rule is broken between two. */
class ConcurrencyIT {
    private static final int CLIENTS = 8;
    private static final int CHANGES = 250;
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void every_change_of_one_goal_is_applied_or_refused_and_none_is_lost(RunningSandbox sandbox) {
        Pair pair = Pair.on(sandbox).active();
        String goal = pair.proposedGoal(pair.mentee(), Map.of());
        Map<Long, String> applied = new ConcurrentHashMap<>();
        Map<Integer, Integer> refused = new ConcurrentHashMap<>();

        Clients.together(CLIENTS, client -> {
            Caller caller = client % 2 == 0 ? pair.mentee() : pair.mentor();
            for (int number = 0; number < CHANGES; number++) {
                String why = "Client " + client + ", change " + number;
                long revision = caller.get(goal).expect(200).revision();
                Answer answer = caller.change("PATCH", goal, Map.of("why", why, "competency", why), revision);
                if (answer.status() == 200) {
                    assertThat(answer.revision()).isEqualTo(revision + 1);
                    assertThat(applied.put(answer.revision(), why)).isNull();
                } else {
                    assertThat(answer.text("code")).isEqualTo("changed-meanwhile");
                    refused.merge(answer.status(), 1, Integer::sum);
                }
            }
        });

        assertThat(refused.keySet()).isSubsetOf(412);
        int losers = refused.getOrDefault(412, 0);
        assertThat(applied.size() + losers).isEqualTo(CLIENTS * CHANGES);
        Figures.note("changes of one goal, applied, " + sandbox, applied.size());
        Figures.note("changes of one goal, refused with 412, " + sandbox, losers);
        Answer last = pair.mentee().get(goal).expect(200);
        assertThat(last.revision()).isEqualTo(1 + applied.size());
        assertThat(applied.keySet())
                .containsAll(LongStream.rangeClosed(2, last.revision()).boxed().toList());
        assertThat(last.text("why")).isEqualTo(applied.get(last.revision()));
        assertThat(last.text("competency")).isEqualTo(last.text("why"));
        assertThat(journalOf(pair, goal)).isEqualTo(applied);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void two_opposite_moves_of_goals_never_make_a_cycle(RunningSandbox sandbox) {
        Pair pair = Pair.on(sandbox).active();
        String left = pair.proposedGoal(pair.mentee(), Map.of("title", "Left"));
        String right = pair.proposedGoal(pair.mentor(), Map.of("title", "Right"));
        Map<Integer, Integer> statuses = new HashMap<>();

        for (int round = 0; round < ROUNDS; round++) {
            long leftRevision = pair.mentee().get(left).revision();
            long rightRevision = pair.mentee().get(right).revision();
            List<Answer> answers = Clients.atOnce(
                    () -> pair.mentee().change("PATCH", left, Map.of("parentId", Pair.idIn(right)), leftRevision),
                    () -> pair.mentor().change("PATCH", right, Map.of("parentId", Pair.idIn(left)), rightRevision));

            answers.forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
            Tree.of(pair).checkIsForest();
            assertThat(answers).extracting(Answer::status).contains(200).containsAnyOf(409, 412);
            backToTheTop(pair, left);
            backToTheTop(pair, right);
        }

        assertThat(statuses.keySet()).isSubsetOf(200, 409, 412);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void two_starts_on_one_page_make_one_mentorship(RunningSandbox sandbox) {
        String space = sandbox.newSpace();
        for (int round = 0; round < ROUNDS; round++) {
            long page = sandbox.as("admin").makePage(space, "Round " + round, "<p/>");
            Map<String, Object> asked = Map.of("mentor", "mentor", "pageId", Long.toString(page));
            List<Answer> answers = Clients.atOnce(
                    () -> sandbox.as("mentee").post(MENTORING + "mentorships", asked),
                    () -> sandbox.as("reader").post(MENTORING + "mentorships", asked));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .extracting(answer -> answer.text("code"))
                    .containsExactly("page-taken");
            assertThat(sandbox.as("mentor")
                            .get(MENTORING + "mentorships?page=" + page)
                            .member("results"))
                    .hasSize(1);
        }
    }

    private static void backToTheTop(Pair pair, String goal) {
        Map<String, Object> top = new HashMap<>();
        top.put("parentId", null);
        pair.mentee()
                .change("PATCH", goal, top, pair.mentee().get(goal).revision())
                .expect(200);
    }

    /** What the journal says the goal's reason was after each change, by revision. */
    private static Map<Long, String> journalOf(Pair pair, String goal) {
        Map<Long, String> found = new HashMap<>();
        int start = 0;
        List<JsonNode> page = new ArrayList<>();
        do {
            page.clear();
            pair.mentee()
                    .get(pair.path() + "/journal?limit=200&start=" + start)
                    .expect(200)
                    .member("results")
                    .forEach(page::add);
            for (JsonNode entry : page) {
                boolean ofGoal = entry.path("item").path("id").asText().equals(Pair.idIn(goal));
                if (ofGoal && entry.path("action").asText().equals("changed")) {
                    String before = found.put(
                            entry.path("revision").asLong(),
                            entry.path("state").path("why").asText());
                    assertThat(before)
                            .as("revision %s twice in the journal", entry.path("revision"))
                            .isNull();
                }
            }
            start += page.size();
        } while (!page.isEmpty());
        return found;
    }
}

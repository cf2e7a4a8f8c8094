package dev.cairn.mentoring.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.SandboxProcess;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;

/** Two nodes on one database: what is written on one is read on the other at once, in the plan and in the table. */
final class TwoNodes implements Scenario {
    private static final String REST = "/rest/mentoring/1.0/";
    private static final String GOAL = """
            {"title": "%s", "kind": "knowledge", "observableAction": "Leads it alone", "expectedOutcome": "A decision",
             "horizon": "short", "due": "2040-01-15"}""";
    private static final int PAIRS = 20;
    private static final int ROUNDS = 5;

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    TwoNodes(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        if (!settings.isReference(site.size())) {
            return;
        }
        try (SandboxProcess process = site.node("400m")) {
            int writes = 0;
            int staleGoals = 0;
            int staleRows = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (Mentorship pair : site.active(PAIRS)) {
                    Optional<String> goal = agreedGoal(site.client(site.account(pair.menteeKey())), pair);
                    if (goal.isEmpty()) {
                        continue;
                    }
                    boolean here = writes % 2 == 0;
                    String mentee = site.account(pair.menteeKey());
                    Client one = here ? site.client(mentee) : new Client(process.address(), mentee);
                    Client other = here ? new Client(process.address(), mentee) : site.client(mentee);
                    String before = row(other, pair);
                    String id = write(one, pair, "Goal of round " + round);
                    staleGoals += reads(other, id, "Goal of round " + round) ? 0 : 1;
                    one.post(
                                    "/rest/mentoring/1.0/goals/" + goal.get() + "/milestones",
                                    "{\"title\": \"Milestone of round " + round + "\", \"due\": \"2040-01-15\"}")
                            .expect(201);
                    staleRows += row(other, pair).equals(before) ? 1 : 0;
                    writes++;
                }
            }
            lines.add(new Section.Line(
                    "two nodes, by turns",
                    List.of(
                            Figure.told("writes", writes),
                            Figure.gated("nothing written", writes == 0 ? 1 : 0, 0),
                            Figure.gated("stale goals", staleGoals, 0),
                            Figure.gated("stale rows of the table", staleRows, 0))));
        }
    }

    private static Optional<String> agreedGoal(Client client, Mentorship pair) {
        JsonNode goals = client.get("/rest/mentoring/1.0/mentorships/" + pair.id() + "/goals?limit=100")
                .expect(200)
                .json();
        return StreamSupport.stream(goals.get("results").spliterator(), false)
                .filter(goal -> goal.get("state").asText().equals("open"))
                .map(goal -> goal.get("id").asText())
                .findFirst();
    }

    /** The one row that others are told of a pair; a milestone more is another number in it. */
    private static String row(Client client, Mentorship pair) {
        String page = client.get("/plugins/servlet/mentoring/progress?mentorship=" + pair.id())
                .expect(200)
                .text();
        return Jsoup.parse(page).select(".mentoring").text();
    }

    /** Writes a goal, and tells its id. */
    private static String write(Client client, Mentorship mentorship, String title) {
        return client.post(REST + "mentorships/" + mentorship.id() + "/goals", GOAL.formatted(title))
                .expect(201)
                .text()
                .replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([0-9a-f-]{36})\".*", "$1");
    }

    /** Whether a goal is there with this title. */
    private static boolean reads(Client client, String id, String title) {
        Got back = client.get(REST + "goals/" + id);
        return back.status() == 200 && back.text().contains(title);
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Two nodes",
                "Must show 5. A goal and a milestone are written on one node; the goal, and the row that counts the milestone, are read on the other in the next request, there and back.",
                lines,
                lines.isEmpty() ? List.of("its site is not reached yet") : List.of()));
    }
}

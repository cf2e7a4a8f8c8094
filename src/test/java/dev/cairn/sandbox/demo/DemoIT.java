package dev.cairn.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.ContentType;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Status;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {
    private static final String MENTORSHIPS = "/rest/mentoring/1.0/mentorships";
    private static final Path JAR =
            Path.of(System.getProperty("mentoring.jar", "")).toAbsolutePath();

    private final Set<String> stages = new TreeSet<>();
    private final Set<String> goalStates = new TreeSet<>();
    private final Set<String> milestoneStates = new TreeSet<>();
    private final Set<String> audiences = new TreeSet<>();

    @Test
    void tells_a_story_of_all_stages_and_states_that_a_second_start_keeps(@TempDir Path home) {
        SandboxOptions options = SandboxOptions.of(home, JAR).withDemo();

        try (Sandbox first = Sandbox.start(options)) {
            lookAt(first);
            assertThat(stages).containsExactly("active", "concluded", "paused", "proposed", "refused", "withdrawn");
            assertThat(goalStates).containsExactly("dropped", "open", "proposed", "reached");
            assertThat(milestoneStates).containsExactly("dropped", "overdue", "planned", "postponed", "reached");
            assertThat(audiences).containsExactly("author", "page", "pair");
        }
        try (Sandbox second = Sandbox.start(options)) {
            checkSpace(second.content());
            JsonNode kept = get(new DemoClient(second.baseUri()), "mentor", MENTORSHIPS);
            assertThat(kept.path("total").asInt()).isEqualTo(3);
        }
    }

    @Test
    @Tag("R86")
    @Tag("R122")
    @Tag("R35")
    void what_a_space_gives_its_pairs_is_met_by_clicking(@TempDir Path home) {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.of(home, JAR).withDemo())) {
            assertThat(read(sandbox, "Engineering Growth").select("a").eachText())
                    .contains("How mentoring works here", "Mentorships");
            assertThat(read(sandbox, "How mentoring works here").select("a").eachText())
                    .contains("How we check in");
            Elements playbook = read(sandbox, "How we check in");
            assertThat(playbook.select(".mentoring-outline").text())
                    .contains("What others noticed", "Looking back", "5 min");
            assertThat(playbook.select("[data-mentoring=cycles]").text()).contains("Sprint ends", "Quarter ends");

            assertThat(read(sandbox, "Tomás and Nadia").select("a").eachText()).contains("Tomás: all our check-ins");
            Elements log = read(sandbox, "Tomás: all our check-ins");
            assertThat(log.select("[data-mentoring=playbook-choice]").text())
                    .contains("Bring one sentence that somebody else said.", "New: “What others noticed”");
            assertThat(log.select("[data-do=use-playbook]")).hasSize(1);
            assertThat(log.select(".mentoring-attached a").eachText()).contains("Design review checklist");
            assertThat(log.select("td a").eachText()).contains("Tomás: notes from the dry run");
            Elements talk = read(sandbox, "Tomás: our next check-in");
            assertThat(talk.select(".mentoring-next").text()).contains("60 minutes in all", "Start a clock");
            assertThat(talk.select(".mentoring-attached a").eachText()).contains("Tomás: notes from the dry run");
        }
    }

    private static URI site(Sandbox sandbox) {
        return URI.create(sandbox.baseUri().toString().replaceFirst("/$", ""));
    }

    /** What the mentee's browser is shown of a page, found by its title, without what stands around every page. */
    private static Elements read(Sandbox sandbox, String title) {
        SandboxPage page = sandbox.content().pages().byTitle("ENG", title).orElseThrow();
        return Jsoup.parse(new Caller(() -> site(sandbox), "mentee")
                        .get("/pages/viewpage.action?pageId=" + page.id())
                        .expect(200)
                        .body())
                .select(".wiki-content");
    }

    private void lookAt(Sandbox sandbox) {
        checkSpace(sandbox.content());
        DemoClient client = new DemoClient(sandbox.baseUri());
        for (String person : List.of("mentor", "mentee", "priya", "jonas", "mei", "samuel", "lena")) {
            for (JsonNode mentorship : get(client, person, MENTORSHIPS).path("results")) {
                stages.add(mentorship.path("stage").asText());
                String plan = MENTORSHIPS + "/" + mentorship.path("id").asText() + "/goals";
                get(client, person, plan).path("results").forEach(goal -> lookAt(client, person, goal));
            }
        }
        assertThat(get(client, "outsider", MENTORSHIPS).path("total").asInt()).isZero();
    }

    private void lookAt(DemoClient client, String person, JsonNode goal) {
        goalStates.add(goal.path("state").asText());
        audiences.add(goal.path("audience").asText());
        String path = "/rest/mentoring/1.0/goals/" + goal.path("id").asText() + "/milestones";
        for (JsonNode milestone : get(client, person, path).path("results")) {
            milestoneStates.add(milestone.path("state").asText());
            if (milestone.path("overdue").asBoolean()) {
                milestoneStates.add("overdue");
            }
            if (!milestone.path("moves").isEmpty()) {
                milestoneStates.add("postponed");
            }
        }
    }

    private static void checkSpace(ContentModule content) {
        SandboxSpace space = content.spaces().byKey("ENG").orElseThrow();
        List<SandboxPage> pages = content.pages().in(space, ContentType.PAGE, Status.CURRENT);
        SandboxPage restricted =
                content.pages().byTitle("ENG", "Tomás: notes for the two of us").orElseThrow();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(12);
        assertThat(content.permissions()
                        .mayAdminister(content.people().byName("manager").orElseThrow(), space))
                .isTrue();
        assertThat(content.permissions()
                        .mayView(content.people().byName("outsider").orElseThrow(), space))
                .isFalse();
        assertThat(content.permissions()
                        .mayView(content.people().byName("manager").orElseThrow(), restricted))
                .isFalse();
    }

    private static JsonNode get(DemoClient client, String person, String path) {
        return client.call(person, "GET", path + "?limit=200", MissingNode.getInstance());
    }
}

package dev.cairn.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.ContentType;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

package dev.cairn.mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Confluence client written by others, npm's confluence.js, publishes pages with our macros and reads what they say. */
class OrdinaryClientIT {
    private static final Path MODULES = RunningSandbox.npmModules();
    private static final Path SCRIPT = Path.of("src/test/js/confluence-client.js");

    @BeforeAll
    static void the_client_is_installed() {
        assumeTrue(Files.isDirectory(MODULES.resolve("confluence.js")), "npm has not installed confluence.js");
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void it_makes_a_page_with_both_macros_reads_their_output_and_meets_a_conflict(RunningSandbox sandbox)
            throws Exception {
        String person = sandbox.newPerson("publisher");
        String key = "CLIENT" + sandbox.name();
        JsonNode made = run("create", sandbox, person, key, "Growth plan", "<p>One</p>" + Macros.both());
        long page = made.path("id").asLong();
        tellStory(sandbox, person, key, page);

        JsonNode read = run("read", sandbox, person, made.path("id").asText());
        JsonNode updated = run("update", sandbox, person, made.path("id").asText(), "<p>Two</p>" + Macros.both());
        JsonNode again = run("read", sandbox, person, made.path("id").asText());

        assertThat(read.path("space").asText()).isEqualTo(key);
        assertThat(read.path("version").asInt()).isEqualTo(1);
        assertThat(read.path("storage").asText()).isEqualTo("<p>One</p>" + Macros.both());
        for (String body : List.of("view", "exportView")) {
            assertThat(read.path(body).asText())
                    .contains("Explain trade-offs", "First talk at the guild", "Summary for the board");
            assertThat(again.path(body).asText()).contains("Two", "Explain trade-offs", "Summary for the board");
        }
        assertThat(updated.path("version").asInt()).isEqualTo(2);
        assertThat(updated.path("conflict").path("status").asInt()).isEqualTo(409);
        assertThat(updated.path("conflict").path("message").asText())
                .contains("Version must be incremented on update. Current version is: 2");
        assertThat(again.path("version").asInt()).isEqualTo(2);
    }

    private static void tellStory(RunningSandbox sandbox, String mentee, String space, long page) {
        Pair pair = Pair.of(sandbox, sandbox.newPerson("mentor"), mentee, space, page)
                .active();
        String goal = pair.goal("Explain trade-offs");
        pair.milestone(goal, Map.of("title", "First talk at the guild"));
        pair.milestone(goal, Map.of("title", "Summary for the board"));
    }

    private static JsonNode run(String command, RunningSandbox sandbox, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of("node", SCRIPT.toString(), command, sandbox.address().toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("NODE_PATH", MODULES.toAbsolutePath().toString());
        Path errors = Files.createTempFile("confluence-client", ".txt");
        Process process = builder.redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return new ObjectMapper().readTree(output);
    }
}

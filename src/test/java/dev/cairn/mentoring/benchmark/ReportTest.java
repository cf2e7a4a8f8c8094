package dev.cairn.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static Report of(Figure... figures) {
        return new Report(
                Map.of("Machine", "2 cores"),
                List.of(new Section(
                        "First page",
                        "How it is read.",
                        List.of(new Section.Line("1,000 · sort=mentee", List.of(figures))),
                        List.of("with two nodes"))));
    }

    @Test
    void a_gate_that_is_just_met_holds() {
        Report report = of(Figure.gated("statements", 4, 4), Figure.told("p95 ms", 80));

        assertThat(report.exitCode()).isZero();
        assertThat(report.markdown())
                .contains("Every gate holds.", "4 (≤ 4)", "| 80 |", "Machine: 2 cores", "Not measured: with two nodes")
                .doesNotContain("missed**");
    }

    @Test
    void a_planted_miss_fails_the_run_and_is_named() {
        Report report = of(Figure.gated("statements", 5, 4), Figure.gated("kB", 99.5, 100));

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.missed()).containsExactly("First page, 1,000 · sort=mentee: statements is 5, at most 4");
        assertThat(report.markdown())
                .contains("**5 (≤ 4) missed**", "99.50 (≤ 100)")
                .doesNotContain("Every gate holds");
    }

    @Test
    void what_could_not_be_counted_is_a_miss() {
        assertThat(of(Figure.gated("p95 / floor", Double.NaN, 2.5)).exitCode()).isEqualTo(1);
        assertThat(of(Figure.gated("p95 / floor", Double.POSITIVE_INFINITY, 2.5))
                        .exitCode())
                .isEqualTo(1);
        assertThat(of(Figure.told("p95 ms", Double.NaN)).exitCode()).isZero();
    }

    @Test
    void programs_read_the_same(@TempDir Path folder) throws IOException {
        of(Figure.gated("statements", 5, 4), Figure.told("slope of p95", Double.NaN))
                .write(folder.resolve("deep"));

        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("deep/report.json").toFile());
        JsonNode figures = json.at("/sections/0/lines/0/figures");
        assertThat(json.at("/ground/Machine").asText()).isEqualTo("2 cores");
        assertThat(json.path("missed")).hasSize(1);
        assertThat(json.at("/sections/0/notMeasured/0").asText()).isEqualTo("with two nodes");
        assertThat(figures.at("/statements/value").asInt()).isEqualTo(5);
        assertThat(figures.at("/statements/most").asInt()).isEqualTo(4);
        assertThat(figures.at("/statements/missed").asBoolean()).isTrue();
        assertThat(figures.at("/slope of p95/value").isNull()).isTrue();
        assertThat(folder.resolve("deep/report.md")).content().contains("# What it costs");
    }
}

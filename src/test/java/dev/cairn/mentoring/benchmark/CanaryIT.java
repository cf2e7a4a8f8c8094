package dev.cairn.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.HostLog;
import dev.cairn.mentoring.load.Words;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A manager of generated mentorships, in whose private texts stand words that are nowhere else, finds none of these words in anything that is for managers. */
class CanaryIT {
    private static final int MENTORSHIPS = 60;
    private static final String PAGES = "/plugins/servlet/mentoring/";
    private static final String REST = "/rest/mentoring/1.0/spaces/";

    private static Site site;
    private static Client manager;

    @BeforeAll
    static void a_site_full_of_words() throws SQLException {
        site = Site.of(MENTORSHIPS, new Settings(List.of(MENTORSHIPS), 1, 1, 0, 1, 7, Path.of("target/canary")));
        manager = site.client(Site.VIEWER);
    }

    @AfterAll
    static void no_site() {
        site.close();
    }

    static Stream<String> places() {
        return Stream.of(
                        Stream.of("", "&sort=mentee&way=down", "&attention=wanted", "&stage=active", "&totals=shown")
                                .map(chosen -> PAGES + "progress?space=ALL" + chosen),
                        Stream.of("mentor", "aim", "emphasis")
                                .flatMap(group -> Stream.of(
                                        PAGES + "progress?space=ALL&group=" + group,
                                        REST + "ALL/progress/summary?group=" + group)),
                        Stream.of(
                                        "progress",
                                        "progress?attention=wanted",
                                        "progress/summary",
                                        "progress.csv",
                                        "settings")
                                .map(name -> REST + "ALL/" + name),
                        Stream.of(PAGES + "space?space=ALL"))
                .flatMap(each -> each);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void is_not_found_where_managers_look(String place) {
        try (HostLog log = new HostLog()) {
            String answer = manager.get(place).expect(200).text();

            assertThat(answer).isNotBlank();
            assertThat(found(Words.PRIVATE, answer)).isEmpty();
            assertThat(found(Words.SHARED, answer)).isEmpty();
            String lines = String.join("\n", log.lines());
            assertThat(found(Words.PRIVATE, lines)).as("in the log").isEmpty();
            assertThat(found(Words.SHARED, lines)).as("in the log").isEmpty();
        }
    }

    @Test
    void is_there_for_the_two_who_wrote_it() {
        assertThat(site.active(MENTORSHIPS)).isNotEmpty().allSatisfy(one -> {
            String goals = site.client(site.account(one.menteeKey()))
                    .get("/rest/mentoring/1.0/mentorships/" + one.id() + "/goals")
                    .expect(200)
                    .text();
            assertThat(found(Words.PRIVATE, goals)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress?rows=50", "progress.csv"})
    void nor_is_a_row_whose_home_page_the_manager_may_not_view(String place) {
        Got few = manager.get(REST + Site.FEW + "/" + place).expect(200);

        int rows = place.endsWith(".csv")
                ? (int) few.text().lines().count() - 1
                : few.json().get("results").size();
        assertThat(rows).as("about every tenth").isBetween(1, MENTORSHIPS / 10);
    }

    @Test
    void nor_are_those_rows_in_totals() {
        JsonNode answer =
                manager.get(REST + Site.FEW + "/progress/summary").expect(200).json();

        assertThat(answer.get("totals").get("mentorships").asInt()).isBetween(1, MENTORSHIPS / 10);
    }
}

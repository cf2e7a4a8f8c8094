package dev.cairn.mentoring.checkin.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import dev.cairn.sandbox.permission.SpacePermission;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages on which a pair keeps notes: listed for the two, and for each of them only the pages that Confluence lets them view. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class AttachedPagesIT {
    private static final String DIARY = "The mentee's diary";

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String pages;
    private String checkIn;

    @BeforeEach
    void a_pair_with_a_check_in() {
        situation = new Situation(host);
        mentorship = situation.active();
        pages = "mentorships/" + mentorship + "/pages";
        checkIn = situation
                .mentee
                .make("mentorships/" + mentorship + "/check-ins", "{'planned':'2026-12-01'}")
                .expect(201)
                .text("id");
    }

    private Answer attach(Contracted by, long page) {
        return by.make(pages, "{'pageId':'" + page + "'}");
    }

    private Answer attachToCheckIn(Contracted by, long page) {
        return by.make(pages, "{'pageId':'" + page + "','checkInId':'" + checkIn + "'}");
    }

    private Answer detach(Contracted by, long page) {
        return by.change("DELETE", pages + "/" + page, "{}", 1);
    }

    /** A page in a space of its own that only the mentee may view. */
    private long diary() {
        String space = host.newClosedSpace();
        host.grant(space, host.subject(situation.menteeName), SpacePermission.VIEW);
        return host.as("admin").makePage(space, DIARY, "<p/>");
    }

    private List<String> titles(Contracted viewer) {
        return viewer.get(pages).expect(200).member("results").findValuesAsText("title");
    }

    private void close() {
        String at = "check-ins/" + checkIn;
        String shown =
                situation.mentee.get(at).json().at("/standing/fingerprint").asText();
        String assent = "{'fingerprint':'" + shown + "'";
        situation.mentee.change("POST", at + "/confirmation", assent + "}", 1).expect(200);
        situation
                .mentor
                .change("POST", at + "/closing", assent + ",'withoutNextSteps':true}", 1)
                .expect(200);
    }

    @Test
    void a_page_is_attached_by_its_number_and_listed_by_the_title_that_it_has_now() {
        long page = situation.page();

        Answer attached = attachToCheckIn(situation.mentor, page).expect(201);

        assertThat(attached.header("Location").orElseThrow()).endsWith(pages + "/" + page);
        assertThat(attached.text("checkInId")).isEqualTo(checkIn);
        JsonNode seen = situation.mentee.get(pages + "/" + page).expect(200).json();
        assertThat(seen.path("title").asText()).startsWith("Page ");
        assertThat(seen.path("url").asText()).contains("/display/");
        assertThat(seen.at("/author/username").asText()).isEqualTo(situation.mentorName);
        assertThat(words(seen.path("can"))).containsExactly("detach");

        host.as("admin")
                .put(
                        "/rest/api/content/" + page,
                        Map.of("type", "page", "title", "Renamed " + page, "version", Map.of("number", 2)))
                .expect(200);
        assertThat(titles(situation.mentee)).containsExactly("Renamed " + page);

        detach(situation.mentee, page).expect(204);
        assertThat(titles(situation.mentor)).isEmpty();
        detach(situation.mentee, page).expect(404);
    }

    @Test
    void who_may_view_a_page_is_Confluences_word_and_the_other_one_is_told_nothing() {
        Answer before = situation.mentor.get(pages).expect(200);
        Answer checkInBefore = situation.mentor.get("check-ins/" + checkIn).expect(200);
        long diary = diary();

        attachToCheckIn(situation.mentee, diary).expect(201);

        assertThat(titles(situation.mentee)).containsExactly(DIARY);
        Answer after = situation.mentor.get(pages).expect(200);
        assertThat(after.body()).isEqualTo(before.body());
        Answer checkInAfter = situation.mentor.get("check-ins/" + checkIn).expect(200);
        assertThat(checkInAfter.body()).isEqualTo(checkInBefore.body());
        assertThat(checkInAfter.revision()).isEqualTo(checkInBefore.revision());
        assertThat(situation
                        .mentor
                        .get("mentorships/" + mentorship + "/journal")
                        .expect(200)
                        .body())
                .doesNotContain(Long.toString(diary), DIARY);
        assertThat(situation.mentor.get(pages + "/" + diary).expect(404).body())
                .isEqualTo(
                        situation.mentor.get(pages + "/987654321").expect(404).body());
        assertThat(detach(situation.mentor, diary).expect(404).body())
                .isEqualTo(detach(situation.mentor, 987_654_321).expect(404).body());
        situation.reader.get(pages).expect(404);
    }

    @Test
    void a_page_that_one_may_not_view_is_refused_as_one_that_is_not_there() {
        Answer hidden = attach(situation.mentor, diary()).expect(400);

        assertThat(faults(hidden)).containsExactly("pageId: no-such-page");
        assertThat(hidden.body())
                .isEqualTo(attach(situation.mentor, 987_654_321).expect(400).body());
        assertThat(faults(situation.mentor.make(pages, "{'pageId':'home'}").expect(400)))
                .containsExactly("pageId: not-an-id");
    }

    @Test
    void a_page_is_attached_once_and_the_home_page_never() {
        long page = situation.page();
        attach(situation.mentee, page).expect(201);
        String home = situation.mentee.get("mentorships/" + mentorship).text("pageId");

        assertThat(code(attachToCheckIn(situation.mentor, page).expect(409))).isEqualTo("page-already-attached");
        assertThat(code(attach(situation.mentor, Long.parseLong(home)).expect(409)))
                .isEqualTo("page-in-log");
    }

    @Test
    void a_closed_check_in_keeps_its_pages_and_later_ones_go_to_the_mentorship() {
        long page = situation.page();
        long later = situation.page();
        attachToCheckIn(situation.mentee, page).expect(201);
        close();

        assertThat(code(attachToCheckIn(situation.mentee, later).expect(409))).isEqualTo("check-in-is-closed");
        assertThat(code(detach(situation.mentor, page).expect(409))).isEqualTo("check-in-is-closed");
        assertThat(words(situation.mentor.get(pages + "/" + page).expect(200).member("can")))
                .isEmpty();
        attach(situation.mentee, later).expect(201);
    }

    @Test
    void a_page_in_the_trash_is_told_to_whom_attached_it_alone() {
        long page = situation.page();
        attach(situation.mentee, page).expect(201);
        host.as("admin").send("DELETE", "/rest/api/content/" + page, null).expect(204);

        assertThat(situation
                        .mentee
                        .get(pages)
                        .expect(200)
                        .json()
                        .at("/results/0/title")
                        .isNull())
                .isTrue();
        assertThat(situation.mentor.get(pages).expect(200).member("results")).isEmpty();
        detach(situation.mentee, page).expect(204);
    }

    @Test
    void the_log_the_check_in_and_paper_show_each_of_the_two_what_they_may_view() {
        long diary = diary();
        long shared = situation.page();
        attachToCheckIn(situation.mentee, diary).expect(201);
        attach(situation.mentee, shared).expect(201);
        long log = host.as("admin")
                .makePage(
                        situation.spaceKey,
                        "Log",
                        Macros.storage(Macros.CHECK_INS, Map.of("mentorship", mentorship))
                                + Macros.storage(Macros.CHECK_IN, Map.of("mentorship", mentorship, "which", "1")));

        for (String output : List.of("display", "pdf", "word")) {
            String both = Macros.view(host.as(situation.menteeName), log, output)
                    .expect(200)
                    .body();
            assertThat(both.split(DIARY.replace("'", "&#39;") + "<", -1))
                    .as(output)
                    .hasSize(3);
            Document seen = Jsoup.parse(both);
            assertThat(seen.select("a:contains(" + DIARY.replace("'", "\\'") + ")"))
                    .hasSize(2);
            assertThat(seen.select("a:contains(of " + situation.spaceKey + ")")).isNotEmpty();

            Document others = Jsoup.parse(Macros.view(host.as(situation.mentorName), log, output)
                    .expect(200)
                    .body());
            assertThat(others.text()).contains("of " + situation.spaceKey).doesNotContain(DIARY, "A page that is gone");
            Document readers = Jsoup.parse(
                    host.as("admin").get("/pages/viewpage.action?pageId=" + log).body());
            assertThat(readers.select("[data-mentoring=pages]")).isEmpty();
        }
    }
}

package dev.cairn.sandbox.screen;

import static dev.cairn.sandbox.screen.Browsing.html;
import static dev.cairn.sandbox.screen.Browsing.meta;
import static dev.cairn.sandbox.screen.Browsing.submit;
import static dev.cairn.sandbox.screen.Browsing.submitWith;
import static dev.cairn.sandbox.screen.Browsing.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditScreenIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;

    private final Caller admin = SANDBOX.as("admin");
    private final Caller reader = SANDBOX.as("reader");
    private String space = "";

    @BeforeEach
    void given_a_space() {
        space = SANDBOX.newSpace();
    }

    @Nested
    class The_editor {
        @Test
        void writes_a_page_and_its_next_version() {
            Answer made =
                    submit(reader, "/pages/createpage.action?spaceKey=" + space, "title", "New", "body", "<p>one</p>");
            assertThat(made.status()).isEqualTo(302);
            Document page = html(reader.get("/display/" + space + "/New").expect(200));
            String id = meta(page, "ajs-page-id");

            submit(
                            reader,
                            "/pages/editpage.action",
                            "pageId",
                            id,
                            "version",
                            "1",
                            "title",
                            "New",
                            "body",
                            "<p>two</p>",
                            "message",
                            "why")
                    .expect(302);

            Document history = html(reader.get("/pages/viewpreviousversions.action?pageId=" + id));
            assertThat(history.select("#page-history-container tbody tr")).hasSize(2);
            assertThat(history.text()).contains("why");
            assertThat(html(reader.get(view(Long.parseLong(id)) + "&pageVersion=1"))
                            .select("#content")
                            .text())
                    .isEqualTo("one");
        }

        @Test
        void tells_that_someone_else_was_faster_and_loses_neither_text() {
            long id = admin.makePage(space, "Page", "<p>first</p>");
            String[] theirs = {"pageId", "" + id, "version", "1", "title", "Page", "body", "<p>theirs</p>"};
            submit(admin, "/pages/editpage.action", theirs).expect(302);

            String[] mine = {"pageId", "" + id, "version", "1", "title", "Page", "body", "<p>mine</p>"};
            Document form = html(submit(reader, "/pages/editpage.action", mine).expect(409));

            assertThat(form.select("#markup").text()).isEqualTo("<p>mine</p>");
            assertThat(form.select("#theirs").text()).isEqualTo("<p>theirs</p>");
            assertThat(form.select("[role=alert]").text()).contains("Someone else");
            assertThat(form.select("input[name=version]").attr("value")).isEqualTo("2");
        }

        @Test
        void refuses_what_is_not_storage_format_and_keeps_it_in_the_form() {
            Document form =
                    html(submit(reader, "/pages/createpage.action?spaceKey=" + space, "title", "New", "body", "<p>open")
                            .expect(400));

            assertThat(form.select("[role=alert]").text()).startsWith("Error parsing xhtml");
            assertThat(form.select("#markup").text()).isEqualTo("<p>open");
        }

        @Test
        void refuses_a_form_that_comes_from_elsewhere() {
            submitWith("forged", reader, "/pages/createpage.action?spaceKey=" + space, "title", "New", "body", "<p/>")
                    .expect(403);

            reader.get("/display/" + space + "/New").expect(404);
        }

        @Test
        void offers_the_macros_of_the_descriptor() {
            Document form = html(
                    reader.get("/pages/createpage.action?spaceKey=" + space).expect(200));

            assertThat(form.select("[data-screen=macro-choose]").eachAttr("data-macro"))
                    .contains("mentoring-goal-plan", "mentoring-milestones", "mentoring-goal", "mentoring-evidence");
            assertThat(form.select("[data-macro=mentoring-milestones] [data-parameter]")
                            .eachAttr("data-parameter"))
                    .contains("page", "mentorship", "state");
        }
    }

    @Nested
    class The_macro_preview {
        private Answer preview(Caller who, String contentId) {
            return who.post(
                    "/rest/tinymce/1/macro/preview",
                    Map.of("contentId", contentId, "macro", Map.of("name", "mentoring-goal-plan", "params", Map.of())));
        }

        @Test
        void shows_one_macro() {
            long id = admin.makePage(space, "Page", "<p>x</p>");

            assertThat(html(preview(reader, "" + id).expect(200))
                            .select(".wiki-content")
                            .text())
                    .isNotBlank();
            preview(reader, "0").expect(200);
        }

        @Test
        void tells_nothing_of_content_that_the_caller_may_not_view() {
            long id = admin.makePage(SANDBOX.newClosedSpace(), "Secret", "<p>x</p>");

            Answer hidden = preview(reader, "" + id).expect(404);
            Answer missing = preview(reader, "999999999").expect(404);

            assertThat(html(hidden).body().text())
                    .isEqualTo(html(missing).body().text());
            preview(SANDBOX.anonymous(), "" + id).expect(404);
        }
    }
}

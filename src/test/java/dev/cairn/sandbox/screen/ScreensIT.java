package dev.cairn.sandbox.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.render.OutputType;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreensIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;

    private final Caller admin = SANDBOX.as("admin");
    private final Caller reader = SANDBOX.as("reader");
    private String space = "";

    @BeforeEach
    void given_a_space() {
        space = SANDBOX.newSpace();
    }

    private static String view(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    private static Document html(Answer answer) {
        return Jsoup.parse(answer.body());
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static Answer submit(Caller who, String path, String... fields) {
        return submitWith("no-check", who, path, fields);
    }

    private static Answer submitWith(String token, Caller who, String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(Caller.escaped(fields[i + 1]));
        }
        return who.send(
                "POST",
                path,
                form.toString(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Atlassian-Token",
                token);
    }

    @Nested
    class A_page {
        @Test
        void says_in_its_head_what_scripts_ask_for() {
            long parent = admin.makePage(space, "Above", "<p>x</p>");
            long id = admin.makePage(space, "A \"<b>\" page", "<p>words</p>", parent);

            Document page = html(reader.get(view(id)).expect(200));

            assertThat(meta(page, "ajs-page-id")).isEqualTo(String.valueOf(id));
            assertThat(meta(page, "ajs-parent-page-id")).isEqualTo(String.valueOf(parent));
            assertThat(meta(page, "ajs-page-title")).isEqualTo("A \"<b>\" page");
            assertThat(meta(page, "ajs-page-version")).isEqualTo("1");
            assertThat(meta(page, "confluence-space-key")).isEqualTo(space);
            assertThat(meta(page, "ajs-user-locale")).startsWith("en");
            assertThat(meta(page, "ajs-atl-token")).hasSize(40);
            assertThat(page.selectFirst("h1").text()).isEqualTo("A \"<b>\" page");
            assertThat(page.select("#breadcrumbs li").eachText()).contains("Above");
            assertThat(page.select("#sidebar [aria-current=page]").text()).isEqualTo("A \"<b>\" page");
            assertThat(page.select("#content").text()).isEqualTo("words");
        }

        @Test
        void is_found_by_its_readable_address() {
            admin.makePage(space, "Next steps", "<p>words</p>");

            assertThat(html(reader.get("/display/" + space + "/Next+steps").expect(200))
                            .title())
                    .startsWith("Next steps");
        }

        @ParameterizedTest
        @ValueSource(strings = {"light", "dark", "auto"})
        void is_light_or_dark_as_asked(String mode) {
            long id = admin.makePage(space, "Page", "<p>words</p>");

            Answer answer = reader.get(view(id) + "&theme=" + mode).expect(200);

            assertThat(html(answer).selectFirst("html").attr("data-color-mode")).isEqualTo(mode);
            assertThat(answer.header("Set-Cookie")).isPresent();
        }

        @ParameterizedTest
        @EnumSource(OutputType.class)
        void is_shown_in_every_output_and_without_scripts_on_paper(OutputType output) {
            long id =
                    admin.makePage(space, "Page", "<p>words</p><ac:structured-macro ac:name=\"mentoring-goal-plan\"/>");

            Document page =
                    html(reader.get(view(id) + "&output=" + output.value()).expect(200));

            assertThat(page.select(".wiki-content").text()).contains("words");
            assertThat(page.text()).doesNotContain("Unknown macro", "Error rendering macro");
            if (!output.interactive()) {
                assertThat(page.select("script, link[rel=stylesheet]")).isEmpty();
            }
        }

        @Test
        void that_is_hidden_is_answered_as_one_that_is_not_there() {
            long id = admin.makePage(SANDBOX.newClosedSpace(), "Secret", "<p>words</p>");

            Answer hidden = reader.get(view(id)).expect(404);
            Answer missing = reader.get(view(999_999_999)).expect(404);

            assertThat(html(hidden).body().text())
                    .isEqualTo(html(missing).body().text());
            assertThat(hidden.body()).doesNotContain("Secret");
        }

        @Test
        void sends_nobody_to_the_login_form_and_back() {
            long id = admin.makePage(space, "Page", "<p>words</p>");

            Answer answer = SANDBOX.anonymous().get(view(id)).expect(302);

            assertThat(answer.header("Location").orElseThrow())
                    .endsWith("/login.action?os_destination=" + Caller.escaped(view(id)));
        }

        @Test
        void goes_elsewhere_to_the_trash_and_back() {
            long home = admin.makePage(space, "Target", "<p>x</p>");
            long id = admin.makePage(space, "Wanderer", "<p>x</p>");

            submit(admin, "/pages/relocatepage.action?pageId=" + id, "target", "page:" + home)
                    .expect(302);
            assertThat(html(reader.get(view(id))).select("#breadcrumbs li").eachText())
                    .contains("Target");

            submit(admin, "/pages/copypage.action?pageId=" + id, "target", "space:" + space, "title", "Twin")
                    .expect(302);
            reader.get("/display/" + space + "/Twin").expect(200);

            submit(admin, "/pages/removepage.action?pageId=" + id).expect(302);
            reader.get(view(id)).expect(404);
            submit(admin, "/pages/viewtrash.action?key=" + space, "contentId", String.valueOf(id), "deed", "restore")
                    .expect(302);
            reader.get(view(id)).expect(200);
        }
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
                    .contains("mentoring-goal-plan", "mentoring-milestones");
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

    @Nested
    class Rights {
        @Test
        void are_set_on_a_page_and_hold_below_it() {
            long above = admin.makePage(space, "Above", "<p>x</p>");
            long below = admin.makePage(space, "Below", "<p>x</p>", above);

            submit(admin, "/pages/restrictions.action?pageId=" + above, "viewPeople", "mentor, admin")
                    .expect(302);

            reader.get(view(below)).expect(404);
            SANDBOX.as("mentor").get(view(below)).expect(200);
            assertThat(html(admin.get("/pages/restrictions.action?pageId=" + below))
                            .text())
                    .contains("Above", "mentor");
        }

        @Test
        void of_a_space_are_its_administrators_business() {
            reader.get("/spaces/spacepermissions.action?key=" + space).expect(403);

            submit(admin, "/spaces/spacepermissions.action?key=" + space, "newKind", "user", "newName", "outsider")
                    .expect(302);

            SANDBOX.as("outsider").get("/display/" + space).expect(200);
            reader.get("/display/" + space).expect(404);
        }
    }

    @Test
    void a_person_chooses_the_language() {
        Caller person = SANDBOX.as(SANDBOX.newPerson("german"));

        submit(person, "/users/preferences.action", "language", "de-DE").expect(302);

        Document page = html(person.get("/spaces.action").expect(200));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de-DE");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Bereiche");
    }

    @Test
    void the_login_form_leads_back_and_says_when_it_failed() {
        Document form = html(SANDBOX.anonymous()
                .get("/login.action?os_error=true&os_destination=%2Fdisplay%2F" + space)
                .expect(200));

        assertThat(form.select("[name=os_destination]").attr("value")).isEqualTo("/display/" + space);
        assertThat(form.select("[role=alert]").text()).contains("incorrect");
    }
}

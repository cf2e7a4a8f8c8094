package dev.cairn.sandbox.screen;

import static dev.cairn.sandbox.screen.Browsing.html;
import static dev.cairn.sandbox.screen.Browsing.meta;
import static dev.cairn.sandbox.screen.Browsing.submit;
import static dev.cairn.sandbox.screen.Browsing.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.render.OutputType;
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

package dev.cairn.sandbox.screen;

import static dev.cairn.sandbox.screen.Browsing.html;
import static dev.cairn.sandbox.screen.Browsing.submit;
import static dev.cairn.sandbox.screen.Browsing.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.permission.SpacePermission;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever administers a space finds the plugin's pages of it beside its pages; the key of a personal space wants encoding. */
class SpaceLinksIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String MAIN = "#sidebar .sb-main-links a";
    private static final String TOOLS = "#sidebar .sb-space-tools a";

    private final Caller admin = SANDBOX.as("admin");
    private final Caller owner = SANDBOX.as(SANDBOX.newPerson("owner"));
    private final String space = "~" + owner.username();
    private long page;

    @BeforeEach
    void given_a_personal_space_that_its_owner_administers() {
        admin.makeSpace(space);
        SANDBOX.grant(
                space,
                SANDBOX.subject(owner.username()),
                SpacePermission.VIEW,
                SpacePermission.EDIT,
                SpacePermission.ADMINISTER);
        page = admin.makePage(space, "Home of two", Macros.plan());
    }

    private Document seenBy(Caller who) {
        return html(who.get(view(page)).expect(200));
    }

    private static String path(Element link) {
        return link.attr("href").substring(SANDBOX.address().getPath().length());
    }

    @Test
    void an_administrator_sees_them_with_the_key_encoded() {
        Document shown = seenBy(owner);

        assertThat(shown.select(MAIN).eachText()).containsExactly("Mentorships at a glance");
        assertThat(shown.select(MAIN).eachAttr("id")).containsExactly("mentoring-progress");
        assertThat(shown.select(TOOLS).eachText()).containsExactly("Mentoring in this space");
        assertThat(shown.select(TOOLS).eachAttr("id")).containsExactly("mentoring-space");
        assertThat(shown.select(MAIN + ", " + TOOLS))
                .allSatisfy(link -> assertThat(path(link)).endsWith("?space=%7E" + owner.username()));
        assertThat(seenBy(admin).select(MAIN + ", " + TOOLS)).hasSize(2);
    }

    @Test
    void the_link_of_the_sidebar_leads_to_the_table_of_that_space() {
        Pair pair = Pair.of(SANDBOX, owner.username(), SANDBOX.newPerson("mentee"), space, page)
                .active(Map.of("start", "2026-01-01"));

        Document table =
                html(owner.get(path(seenBy(owner).select(MAIN).first())).expect(200));

        assertThat(table.select("h1").text()).isEqualTo("Mentorships at a glance");
        assertThat(table.select(".mentoring-progress table tbody tr")).hasSize(1);
        assertThat(table.select(".mentoring-progress table").text())
                .contains(SANDBOX.person(pair.mentee().username()).getFullName());
    }

    @Test
    void who_merely_views_the_space_sees_none() {
        Document shown = seenBy(SANDBOX.as("reader"));

        assertThat(shown.select("#sidebar").text()).contains("Page tree").doesNotContain("Space tools");
        assertThat(shown.select(MAIN + ", " + TOOLS)).isEmpty();
        assertThat(shown.select("a[href*=plugins/servlet/mentoring/progress]")).isEmpty();
    }

    @Test
    void they_speak_the_language_of_who_looks() {
        submit(owner, "/users/preferences.action", "language", "de-DE").expect(302);

        Document shown = seenBy(owner);

        assertThat(shown.select(MAIN).text()).isEqualTo("Mentorings auf einen Blick");
        assertThat(shown.select(TOOLS).text()).isEqualTo("Mentoring in diesem Bereich");
        assertThat(shown.select("#sidebar h3").text()).isEqualTo("Integrationen");
    }
}

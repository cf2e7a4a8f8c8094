package dev.cairn.mentoring.goal.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class GoalPlanMacroTest {
    private static final String PLAN = "mentoring-goal-plan";
    private static final String MILESTONES = "mentoring-milestones";

    private final World world = World.inMemory();
    private final KnownPages.Page page = world.pages().add();
    private final MacrosOnAPage macros = new MacrosOnAPage(world).seenBy("mentee");

    @Nested
    class Two_macros_on_one_page {
        private final PlainContext context = MacrosOnAPage.on(page.id(), "display");

        @Test
        void bring_their_forms_once() {
            Stories.tell("a planned milestone", world, page);

            String html = draw(PLAN) + draw(MILESTONES) + draw(PLAN);

            assertThat(Jsoup.parse(html).select("template[data-form=goal], template[data-form=sure]"))
                    .hasSize(2);
        }

        @Test
        void have_ids_of_their_own_which_are_the_same_the_next_time() {
            Stories.tell("a planned milestone", world, page);

            String first = ids(draw(PLAN) + draw(PLAN) + draw(MILESTONES));
            PlainContext next = MacrosOnAPage.on(page.id(), "display");
            String second = ids(macros.draw(PLAN, Map.of(), next)
                    + macros.draw(PLAN, Map.of(), next)
                    + macros.draw(MILESTONES, Map.of(), next));

            assertThat(first)
                    .isEqualTo("mentoring-goal-plan-%1$s-1 mentoring-goal-plan-%1$s-2 mentoring-milestones-%1$s-1"
                            .formatted(page.id()))
                    .isEqualTo(second);
        }

        @Test
        void share_what_they_read_with_nobody_else() {
            Stories.tell("a draft of the mentee", world, page);
            draw(PLAN);

            macros.seenBy("mentor");

            assertThat(draw(PLAN)).doesNotContain("Run a review");
        }

        @Test
        void invite_once() {
            assertThat(Jsoup.parse(draw(PLAN) + draw(MILESTONES)).select("[data-do=start]"))
                    .hasSize(1);
        }

        private String draw(String macro) {
            return macros.draw(macro, Map.of(), context);
        }

        private static String ids(String html) {
            return String.join(
                    " ",
                    Jsoup.parse(html).select("section[id]").stream()
                            .map(Element::id)
                            .toList());
        }
    }

    @Nested
    class A_host_that_does_not_keep_its_word {
        @Test
        void is_shown_nothing_when_it_does_not_escape() {
            Stories.tell("an open goal", world, page);

            String html = new MacrosOnAPage(world, new EscapingTemplates(false), Locale.UK)
                    .seenBy("mentee")
                    .draw(PLAN, Map.of(), MacrosOnAPage.on(page.id(), "display"));

            assertThat(html)
                    .isEqualTo(
                            "<div class=\"aui-message aui-message-warning\"><p>This cannot be shown just now</p></div>");
        }

        @Test
        void gets_a_polite_box_when_templates_fail() throws Exception {
            TemplateRenderer broken = Mockito.mock(TemplateRenderer.class, invocation -> {
                throw new IllegalStateException("planted");
            });

            String html = new MacrosOnAPage(world, broken, Locale.UK)
                    .draw(PLAN, Map.of(), MacrosOnAPage.on(page.id(), "display"));

            assertThat(html).contains("This cannot be shown just now").doesNotContain("planted");
        }
    }

    @Test
    void a_plan_of_many_goals_says_how_many_it_leaves_out() {
        var mentorship = world.aMentorship().on(page).active();
        for (int i = 0; i <= GoalPlanComposer.MOST_GOALS; i++) {
            world.aGoal(mentorship).proposed();
        }

        Element html = Jsoup.parse(macros.draw(PLAN, Map.of(), MacrosOnAPage.on(page.id(), "display")));

        assertThat(html.select(".mentoring-goal")).hasSize(200);
        assertThat(html.select("section > p").text()).contains("Shown are 200 of 201 goals.");
        assertThat(html.select("[data-do=up]")).isEmpty();
    }
}

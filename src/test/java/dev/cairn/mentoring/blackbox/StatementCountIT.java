package dev.cairn.mentoring.blackbox;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Figures;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements on the plugin's tables a request costs, whatever the size of what it shows. */
class StatementCountIT {
    private static final int GOALS = 50;
    private static final int MILESTONES = 5;
    private static final Map<RunningSandbox, Pair> LARGE = new EnumMap<>(RunningSandbox.class);

    @ParameterizedTest
    @CsvSource({"H2,display", "H2,pdf", "POSTGRES,display", "POSTGRES,pdf"})
    void a_plan_of_fifty_goals_takes_at_most_four(RunningSandbox sandbox, String output) {
        Pair pair = largePlan(sandbox);
        long page = pageWith(pair, "Plan " + output, Macros.plan());

        Answer shown = Macros.view(pair.mentee(), page, output).expect(200);

        assertThat(shown.body()).contains("Goal 0 ", "Goal 49 ", "Step 49-4");
        Figures.note("statements, plan of 50 goals, " + output + ", " + sandbox, shown.statements());
        assertThat(shown.statements()).isBetween(1, 4);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void both_macros_twice_on_a_page_take_at_most_eight(RunningSandbox sandbox) {
        Pair pair = largePlan(sandbox);
        long page = pageWith(pair, "Both twice", Macros.both() + Macros.both());

        Answer shown = Macros.view(pair.mentee(), page, "display").expect(200);

        Document content = Jsoup.parse(shown.body());
        assertThat(content.select("[data-mentoring=goal-plan]"))
                .hasSize(2)
                .allMatch(plan -> plan.select("[data-item=goal]").size() == GOALS);
        assertThat(content.select("[data-mentoring=milestones]"))
                .hasSize(2)
                .allMatch(table -> !table.select("[data-item=milestone]").isEmpty());
        Figures.note("statements, both macros twice, " + sandbox, shown.statements());
        assertThat(shown.statements()).isBetween(1, 8);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void a_list_of_two_hundred_mentorships_takes_at_most_two(RunningSandbox sandbox) {
        String space = sandbox.newSpace();
        Caller admin = sandbox.as("admin");
        String mentor = sandbox.newPerson("mentor");
        String mentee = sandbox.newPerson("mentee");
        for (int number = 0; number < 200; number++) {
            long page = admin.makePage(space, "Home " + number, "<p/>");
            Pair.of(sandbox, mentor, mentee, space, page).proposed();
        }

        Answer list =
                sandbox.as(mentor).get(MENTORING + "mentorships?limit=200").expect(200);

        assertThat(list.member("results")).hasSize(200);
        Figures.note("statements, list of 200 mentorships, " + sandbox, list.statements());
        assertThat(list.statements()).isBetween(1, 2);
    }

    private static long pageWith(Pair pair, String title, String storage) {
        return pair.mentee().makePage(pair.space(), title, storage, pair.page());
    }

    private static Pair largePlan(RunningSandbox sandbox) {
        return LARGE.computeIfAbsent(sandbox, key -> {
            Pair pair = Pair.on(sandbox).active();
            for (int number = 0; number < GOALS; number++) {
                String goal = pair.proposedGoal(pair.mentee(), Map.of("title", "Goal " + number + " of many"));
                for (int step = 0; step < MILESTONES; step++) {
                    pair.milestone(goal, Map.of("title", "Step " + number + "-" + step));
                }
            }
            return pair;
        });
    }
}

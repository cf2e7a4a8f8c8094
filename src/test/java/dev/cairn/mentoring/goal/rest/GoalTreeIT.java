package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class GoalTreeIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String goals;

    @BeforeEach
    void anActiveMentorship() {
        situation = new Situation(host);
        mentorship = situation.active();
        goals = "mentorships/" + mentorship + "/goals";
    }

    @Nested
    class The_order {
        @Test
        void is_changed_from_the_lists_own_revision() {
            String first = situation.openGoal(mentorship);
            String second = situation.openGoal(mentorship);
            long revision = situation.revision(goals);

            Answer ordered = situation
                    .mentor
                    .change(
                            "PUT",
                            goals + "/order",
                            "{'parentId':null,'goals':['" + second + "','" + first + "']}",
                            revision)
                    .expect(200);

            assertThat(ordered.body())
                    .isEqualTo("{\"parentId\":null,\"goals\":[\"" + second + "\",\"" + first + "\"]}");
            assertThat(ids(situation.mentee.get(goals))).containsExactly(second, first);
            assertThat(situation.revision(goals)).isEqualTo(ordered.revision()).isGreaterThan(revision);
            situation
                    .mentee
                    .change("PUT", goals + "/order", "{'goals':['" + first + "','" + second + "']}", revision)
                    .expect(412);
        }

        @Test
        void names_every_sibling_once() {
            String first = situation.openGoal(mentorship);
            situation.openGoal(mentorship);
            long revision = situation.revision(goals);

            assertThat(code(situation
                            .mentor
                            .change("PUT", goals + "/order", "{'goals':['" + first + "']}", revision)
                            .expect(409)))
                    .isEqualTo("goals-differ");
            assertThat(faults(situation.mentor.change(
                            "PUT", goals + "/order", "{'goals':['" + first + "','" + first + "']}", revision)))
                    .containsExactly("goals: named-twice");
            assertThat(faults(situation.mentor.change("PUT", goals + "/order", "{}", revision)))
                    .containsExactly("goals: required");
        }
    }

    @Nested
    class A_move {
        @Test
        void moves_a_goal_below_another_but_never_in_a_circle() {
            String above = situation.openGoal(mentorship);
            String below = situation.openGoal(mentorship);

            Answer moved = situation
                    .mentee
                    .change("PATCH", "goals/" + below, "{'parentId':'" + above + "'}", 2)
                    .expect(200);
            Answer refused = situation
                    .mentee
                    .change("PATCH", "goals/" + above, "{'parentId':'" + below + "'}", 2)
                    .expect(409);

            assertThat(moved.text("parentId")).isEqualTo(above);
            assertThat(code(refused)).isEqualTo("goal-cycle");
            assertThat(ids(situation.mentee.get(goals))).containsExactly(above, below);
        }

        @Test
        void goes_five_deep_and_no_deeper() {
            String parent = situation.openGoal(mentorship);
            for (int depth = 2; depth <= 5; depth++) {
                String child = situation.openGoal(mentorship);
                situation
                        .mentee
                        .change("PATCH", "goals/" + child, "{'parentId':'" + parent + "'}", 2)
                        .expect(200);
                parent = child;
            }

            assertThat(code(situation
                            .mentee
                            .make(goals, "{'title':'x','kind':'habit','parentId':'" + parent + "'}")
                            .expect(409)))
                    .isEqualTo("goals-too-deep");
        }
    }
}

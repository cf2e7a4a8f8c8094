package dev.cairn.mentoring.goal.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.shared.Invalid;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void none_at_all_mean_this_page_and_everything() {
        GoalPlanParameters plan = GoalPlanParameters.from(Map.of());
        MilestonesParameters milestones = MilestonesParameters.from(Map.of());

        assertThat(plan.place().namesNothing()).isTrue();
        assertThat(plan.shows(GoalState.DROPPED)).isTrue();
        assertThat(milestones.limit()).isEqualTo(50);
        assertThat(milestones.spaceKey()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "all", "ALL"})
    void blank_and_all_are_the_same_as_none(String state) {
        assertThat(GoalPlanParameters.from(Map.of("state", state, "mentorship", " ", "page", "")))
                .isEqualTo(GoalPlanParameters.from(Map.of()));
    }

    @Test
    void a_state_is_read_ignoring_case() {
        assertThat(GoalPlanParameters.from(Map.of("state", "Reached")).state()).isEqualTo(GoalState.REACHED);
    }

    @Test
    void what_the_host_adds_is_left_alone() {
        Map<String, String> given = new HashMap<>();
        given.put("atlassian-macro-output-type", "BLOCK");
        given.put("", null);

        assertThat(GoalPlanParameters.from(given)).isEqualTo(GoalPlanParameters.from(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"mentorship,not-one", "mentorship,1-1-1-1-1", "state,overdue", "limit,0", "limit,201", "limit,ten"})
    void what_it_cannot_say_is_refused(String name, String value) {
        assertThatThrownBy(() -> {
                    MilestonesParameters.from(name.equals("state") ? Map.of() : Map.of(name, value));
                    GoalPlanParameters.from(Map.of(name, value));
                })
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("macro-parameter-" + name)
                .hasMessageNotContaining(value.length() > 3 ? value : "\u0000");
    }
}

package dev.cairn.mentoring.goal.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.shared.Invalid;
import java.time.LocalDate;
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

    @Test
    void evidence_is_narrowed_by_goal_kind_and_day() {
        EvidenceParameters all = EvidenceParameters.from(Map.of());
        EvidenceParameters some = EvidenceParameters.from(
                Map.of("goal", " A title ", "type", "Work-Sample", "from", "2026-09-01", "limit", "200"));

        assertThat(all.narrows()).isFalse();
        assertThat(all.limit()).isEqualTo(50);
        assertThat(all.shows("metric", LocalDate.MIN)).isTrue();
        assertThat(some.goal().text()).isEqualTo("A title");
        assertThat(some.shows("work-sample", LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(some.shows("work-sample", LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(some.shows("metric", LocalDate.of(2026, 9, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"type,proof", "from,yesterday", "from,2026-02-30", "limit,201", "mentorship,not-one"})
    void what_evidence_cannot_be_narrowed_to_is_refused(String name, String value) {
        assertThatThrownBy(() -> EvidenceParameters.from(Map.of(name, value)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("macro-parameter-" + name);
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

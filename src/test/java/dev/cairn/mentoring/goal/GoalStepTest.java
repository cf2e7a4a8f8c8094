package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Mentee;
import dev.cairn.mentoring.mentorship.Mentor;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalStepTest {
    private static final UserKey MENTOR = new UserKey("mentor");
    private static final UserKey MENTEE = new UserKey("mentee");
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private static Mentorship mentorship(Stage stage) {
        return new Mentorship(
                MentorshipId.random(),
                1,
                1,
                new Mentor(MENTOR),
                new Mentee(MENTEE),
                MENTEE,
                stage,
                new PageId(7),
                "ENG",
                null,
                DAY,
                null,
                PlanReview.NONE,
                Instant.EPOCH);
    }

    /** Proposed by the mentee. */
    private static Goal goal(GoalState state) {
        return new Goal(
                GoalId.random(),
                1,
                MentorshipId.random(),
                null,
                0,
                new GoalContent(
                        "Goal",
                        GoalKind.HABIT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                state,
                null,
                state == GoalState.REACHED ? DAY : null,
                MENTEE,
                Audience.PAIR,
                Instant.EPOCH);
    }

    private static Sight sight(String role, boolean withPage) {
        String space = withPage ? "ENG" : null;
        return switch (role) {
            case "mentor" -> new Sight(Sight.Role.MENTOR, MENTOR, space);
            case "mentee" -> new Sight(Sight.Role.MENTEE, MENTEE, space);
            default -> new Sight(Sight.Role.READER, new UserKey("reader"), space);
        };
    }

    private static String steps(Set<GoalStep> steps) {
        Set<String> names = new TreeSet<>();
        steps.forEach(step -> names.add(step.name().toLowerCase(Locale.ROOT)));
        return String.join(" ", names);
    }

    @ParameterizedTest(name = "{0} goal, {1} mentorship, {2}: {3}")
    @CsvSource({
        "PROPOSED, ACTIVE,    mentor, add_evidence add_indicator add_milestone add_sub_goal add_support agree drop edit move",
        "PROPOSED, ACTIVE,    mentee, add_evidence add_indicator add_milestone add_sub_goal add_support delete drop edit move share_with_page",
        "PROPOSED, PROPOSED,  mentor, add_evidence add_indicator add_milestone add_sub_goal add_support drop edit move",
        "OPEN,     ACTIVE,    mentor, add_evidence add_indicator add_milestone add_sub_goal add_support assess drop invite measure move propose_change rate_autonomy reach",
        "OPEN,     PAUSED,    mentor, add_evidence add_indicator add_milestone add_sub_goal add_support drop move",
        "OPEN,     CONCLUDED, mentor, ''",
        "OPEN,     CONCLUDED, mentee, share_with_page",
        "REACHED,  ACTIVE,    mentor, add_evidence assess invite reopen",
        "DROPPED,  ACTIVE,    mentor, ''",
        "OPEN,     ACTIVE,    reader, ''"
    })
    void offers_what_fits(GoalState state, Stage stage, String role, String expected) {
        assertThat(steps(GoalStep.openTo(mentorship(stage), goal(state), sight(role, true))))
                .isEqualTo(expected);
    }

    @Test
    void offers_nothing_while_the_home_page_is_gone() {
        assertThat(GoalStep.openTo(mentorship(Stage.ACTIVE), goal(GoalState.OPEN), sight("mentee", false)))
                .isEmpty();
    }

    @Test
    void leaves_agreeing_to_the_one_who_did_not_propose() {
        assertThatThrownBy(() -> GoalStep.AGREE.checkPermitted(goal(GoalState.PROPOSED), sight("mentee", true)))
                .isInstanceOf(NotPermitted.class)
                .hasMessage("the-other-agrees");
    }

    @Test
    void names_the_present_state_when_it_refuses() {
        assertThat(GoalStep.REACH.refusal(mentorship(Stage.ACTIVE), goal(GoalState.DROPPED), sight("mentor", true)))
                .get()
                .hasToString("dev.cairn.mentoring.shared.Conflict: goal-is-dropped");
    }
}

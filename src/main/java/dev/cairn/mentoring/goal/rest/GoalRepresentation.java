package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalContent;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.Smart;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal in JSON, as its pair sees it.
 *
 * @param progress in per cent, two decimals
 * @param parentId null at the top, and where the caller may not know of that goal
 * @param milestones how many of them are in which state
 */
public record GoalRepresentation(
        UUID id,
        long revision,
        UUID mentorshipId,
        String title,
        String kind,
        @Nullable String pressureSituation,
        @Nullable String competency,
        @Nullable String observableAction,
        @Nullable String expectedOutcome,
        @Nullable String why,
        @Nullable AimRepresentation aim,
        @Nullable String horizon,
        @Nullable LocalDate due,
        @Nullable LocalDate dueFrom,
        @Nullable String aspiration,
        @Nullable String learningFraming,
        @Nullable String effort,
        @Nullable String impact,
        boolean overdue,
        @Nullable LocalDate reachedOn,
        @Nullable UUID parentId,
        String state,
        @Nullable String stateReason,
        PersonRepresentation proposedBy,
        BigDecimal progress,
        String audience,
        Map<String, Integer> milestones,
        ClaimsRepresentation claims,
        List<SmartRepresentation> smart,
        List<String> can) {

    /** One of the five tests of a goal, and whether it is met by what the caller sees. */
    public record SmartRepresentation(String test, boolean met) {}

    /** How many claims there are, and how many are backed by evidence. */
    public record ClaimsRepresentation(int all, int evidenced) {}

    /** Whose aim a goal serves, and which. */
    public record AimRepresentation(String kind, String text) {}

    /** A goal in JSON, as those see it who may view the home page and are not of the pair, once the mentee has shared it with them. */
    public record Outline(
            UUID id,
            String title,
            String kind,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable LocalDate reachedOn,
            @Nullable UUID parentId,
            String state,
            BigDecimal progress,
            List<String> can) {}

    static Record of(SeenGoal seen, Function<UserKey, PersonRepresentation> people) {
        return seen.pairOnly()
                .<Record>map(goal -> whole(seen, goal, people))
                .orElseGet(() -> new Outline(
                        seen.id().value(),
                        seen.title(),
                        Written.word(seen.kind()),
                        seen.due(),
                        seen.overdue(),
                        seen.reachedOn(),
                        parent(seen),
                        Written.word(seen.state()),
                        seen.progress(),
                        can(seen)));
    }

    private static GoalRepresentation whole(SeenGoal seen, Goal goal, Function<UserKey, PersonRepresentation> people) {
        GoalContent content = goal.content();
        return new GoalRepresentation(
                goal.id().value(),
                goal.revision(),
                goal.mentorship().value(),
                content.title(),
                Written.word(content.kind()),
                content.pressureSituation(),
                content.competency(),
                content.observableAction(),
                content.expectedOutcome(),
                content.why(),
                content.aim() == null
                        ? null
                        : new AimRepresentation(
                                Written.word(content.aim().kind()),
                                content.aim().text()),
                word(content.horizon()),
                content.due(),
                content.dueFrom(),
                content.aspiration(),
                word(content.learningFraming()),
                word(content.effort()),
                word(content.impact()),
                seen.overdue(),
                goal.reachedOn(),
                parent(seen),
                Written.word(goal.state()),
                goal.stateReason(),
                people.apply(goal.author()),
                seen.progress(),
                Written.word(goal.audience()),
                counted(seen.milestones()),
                new ClaimsRepresentation(seen.claims().all(), seen.claims().evidenced()),
                smart(seen),
                can(seen));
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Written.word(constant);
    }

    private static @Nullable UUID parent(SeenGoal seen) {
        return seen.parent() == null ? null : seen.parent().value();
    }

    private static Map<String, Integer> counted(List<SeenMilestone> milestones) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MilestoneState state : MilestoneState.values()) {
            counts.put(Written.word(state), (int)
                    milestones.stream().filter(one -> one.state() == state).count());
        }
        return counts;
    }

    private static List<SmartRepresentation> smart(SeenGoal seen) {
        Set<Smart> met = Smart.metBy(seen);
        return Stream.of(Smart.values())
                .map(test -> new SmartRepresentation(Written.word(test), met.contains(test)))
                .toList();
    }

    private static List<String> can(SeenGoal seen) {
        return seen.can().stream().map(Written::word).toList();
    }
}

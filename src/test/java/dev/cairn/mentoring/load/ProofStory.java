package dev.cairn.mentoring.load;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Content;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.Measurement;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.PlanItemId;
import dev.cairn.mentoring.goal.PlanPen;
import dev.cairn.mentoring.mentorship.MentorshipPen;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What measures the goals of one mentorship, and what shows that something is so: evidence for about half of what is reached. */
final class ProofStory {
    private static final int MOST_MEASUREMENTS = 4;

    private final Scene scene;
    private final MentorshipPen mentorship;
    private final PlanPen plan;

    ProofStory(Scene scene, MentorshipPen mentorship, PlanPen plan) {
        this.scene = scene;
        this.mentorship = mentorship;
        this.plan = plan;
    }

    private Chance chance() {
        return scene.chance();
    }

    /** Some goals get an indicator, and that is measured now and then. */
    void measure(GoalId goal) {
        if (!chance().in100(40)) {
            return;
        }
        UserKey author = scene.either(60);
        Audience audience = author.equals(scene.mentee()) && chance().in100(25) ? Audience.PAGE : Audience.PAIR;
        int baseline = chance().between(0, 20);
        Indicator indicator = new Indicator(
                scene.words().titled(audience == Audience.PAGE),
                chance().in100(70) ? scene.words().hidden() : null,
                chance().oneOf(Measure.class),
                BigDecimal.valueOf(baseline),
                BigDecimal.valueOf(baseline + chance().between(1, 50)),
                null);
        PlanItemId id = add(goal, indicator, author, audience);
        LocalDate day = scene.timeline().today();
        for (int i = chance().between(0, MOST_MEASUREMENTS); i > 0; i--) {
            day = day.plusDays(chance().between(10, 40));
            scene.timeline().on(day, () -> measure(goal, id, indicator, audience));
        }
    }

    private void measure(GoalId goal, PlanItemId indicator, Indicator measured, Audience audience) {
        if (!mentorship.isActive() || plan.goal(goal).state() != GoalState.OPEN) {
            return;
        }
        int tenths = chance().between(0, 600);
        Measurement measurement = new Measurement(
                indicator,
                scene.timeline().today(),
                measured.measure() == Measure.VALUE
                        ? BigDecimal.valueOf(tenths, 1)
                        : BigDecimal.valueOf(tenths / 100 + 1),
                chance().in100(40) ? scene.words().hidden() : null);
        PlanItemId id = add(goal, measurement, scene.either(70), audience);
        if (chance().in100(25)) {
            evidence(goal, null, id);
        }
    }

    void show(Goal reached) {
        if (chance().in100(50)) {
            evidence(reached.id(), null, null);
        }
    }

    void show(Milestone reached) {
        if (chance().in100(50)) {
            evidence(reached.goal(), reached.id(), null);
        }
    }

    /** Within days, while the two are at it. */
    private void evidence(GoalId goal, @Nullable MilestoneId milestone, @Nullable PlanItemId about) {
        LocalDate seen = scene.timeline().today();
        scene.timeline().on(scene.atLatest(seen.plusDays(chance().between(0, 9))), () -> {
            GoalState state = plan.goal(goal).state();
            if (mentorship.now().stage().isOpen() && (state == GoalState.OPEN || state == GoalState.REACHED)) {
                UserKey author = scene.either(70);
                boolean page = author.equals(scene.mentee()) && chance().in100(15);
                add(goal, evidence(milestone, about, seen), author, page ? Audience.PAGE : Audience.PAIR);
            }
        });
    }

    private Evidence evidence(@Nullable MilestoneId milestone, @Nullable PlanItemId about, LocalDate seen) {
        return new Evidence(
                chance().oneOf(EvidenceType.class),
                milestone,
                about,
                scene.words().hiddenAtLength(),
                chance().in100(30) ? "https://example.com/" + chance().uuid() : null,
                null,
                seen);
    }

    private PlanItemId add(GoalId goal, Content content, UserKey author, Audience audience) {
        PlanItemId id = new PlanItemId(chance().uuid());
        scene.timeline().minutesLater(1);
        plan.add(new PlanItem<>(
                id,
                1,
                scene.mentorship().id(),
                goal,
                content,
                author,
                audience,
                scene.timeline().now()));
        return id;
    }
}

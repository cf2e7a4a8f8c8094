package dev.cairn.mentoring.load;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.ActionState;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInContent;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.CheckInItemId;
import dev.cairn.mentoring.checkin.CheckInPen;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.Interpretation;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is seen, read from that and done next in the check-ins of one mentorship, and what becomes of the actions. */
final class TalkItems {
    private final Scene scene;
    private final PlanStory plan;
    private final CheckInPen pen;

    TalkItems(Scene scene, PlanStory plan, CheckInPen pen) {
        this.scene = scene;
        this.plan = plan;
        this.pen = pen;
    }

    private Chance chance() {
        return scene.chance();
    }

    /** @return how many actions were added that are open now */
    int add(CheckIn in) {
        CheckInItem<DataPoint> seen = dataPoint(in);
        if (chance().in100(40)) {
            dataPoint(in);
        }
        UUID reading = null;
        if (chance().in100(60)) {
            reading = add(
                            in,
                            new Interpretation(
                                    scene.words().hidden(), List.of(seen.id().value()), null),
                            scene.either(50))
                    .id()
                    .value();
        }
        int actions = chance().between(0, 2);
        for (int i = 0; i < actions; i++) {
            action(in, reading);
        }
        return actions;
    }

    private CheckInItem<DataPoint> dataPoint(CheckIn in) {
        boolean setback = chance().in100(10);
        LocalDate today = scene.timeline().today();
        return add(
                in,
                new DataPoint(
                        scene.words().hidden(),
                        chance().oneOf(DataPoint.Polarity.class),
                        setback,
                        chance().in100(70) ? today.minusDays(chance().between(0, 12)) : null),
                scene.either(65));
    }

    private void action(CheckIn in, @Nullable UUID reading) {
        UserKey author = scene.either(50);
        boolean page = author.equals(scene.mentee()) && chance().in100(10);
        boolean small = chance().in100(12);
        LocalDate today = scene.timeline().today();
        CheckInItem<Action> action = add(
                in,
                new Action(
                        scene.words().titled(page),
                        scene.either(85),
                        small || chance().in100(80) ? today.plusDays(chance().between(3, 30)) : null,
                        chance().in100(20) ? scene.words().hidden() : null,
                        !small && chance().in100(10),
                        small,
                        reading,
                        serves(),
                        page ? Audience.PAGE : Audience.PAIR,
                        ActionState.OPEN,
                        null,
                        null,
                        null),
                author);
        int of100 = chance().between(1, 100);
        LocalDate later = today.plusDays(chance().between(1, 30));
        if (of100 <= 60) {
            scene.timeline().on(later, () -> {
                String words = chance().in100(40) ? scene.words().hidden() : null;
                pen.done(action, action.content().owner(), words);
            });
        } else if (of100 <= 68) {
            scene.timeline()
                    .on(
                            later,
                            () -> pen.drop(
                                    action, scene.either(50), scene.words().hidden()));
        }
    }

    /** One of the first goals mostly, so that others are never spoken of; no goal at times. */
    private @Nullable UUID serves() {
        List<GoalId> goals = plan.goals();
        if (goals.isEmpty() || !chance().in100(70)) {
            return null;
        }
        return goals.get(chance().between(0, Math.min(2, goals.size() - 1))).value();
    }

    private <C extends CheckInContent> CheckInItem<C> add(CheckIn in, C content, UserKey author) {
        scene.timeline().minutesLater(1);
        CheckInItem<C> item = new CheckInItem<>(
                new CheckInItemId(chance().uuid()),
                1,
                scene.mentorship().id(),
                in.id(),
                content,
                author,
                scene.timeline().now());
        pen.add(item);
        return item;
    }
}

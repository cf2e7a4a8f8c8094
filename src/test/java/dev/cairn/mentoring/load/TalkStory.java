package dev.cairn.mentoring.load;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInPen;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.MentorshipPen;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.pulse.Pulse;
import dev.cairn.mentoring.pulse.PulseAnswer;
import dev.cairn.mentoring.pulse.Pulses;
import dev.cairn.mentoring.pulse.Quarter;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the check-ins of one mentorship are planned, moved, held and closed; one or more of them stay open in the end, some overdue. */
final class TalkStory {
    private static final int DAYS_WITHOUT_RHYTHM = 21;
    private static final int MOST_OVERDUE = 30;

    private final Scene scene;
    private final MentorshipPen mentorship;
    private final CheckInPen pen;
    private final Pulses pulses;
    private final TalkItems items;
    private final List<LocalDate> days = new ArrayList<>();
    private int planned;

    TalkStory(Scene scene, MentorshipPen mentorship, PlanStory plan, CheckInPen pen, Pulses pulses) {
        this.scene = scene;
        this.mentorship = mentorship;
        this.pen = pen;
        this.pulses = pulses;
        this.items = new TalkItems(scene, plan, pen);
    }

    private Chance chance() {
        return scene.chance();
    }

    /** From the day on which the mentorship is active. */
    void begin() {
        if (scene.load().checkIns() == 0) {
            return;
        }
        setDays();
        plan(1);
        scene.timeline().inTheEvening(scene.until().minusDays(1), this::planAhead);
    }

    /** The days of the rhythm, so that the last one lies about where the story ends: ahead of it, or behind. */
    private void setDays() {
        LocalDate aim = chance().in100(65)
                ? scene.until().plusDays(chance().between(1, 14))
                : scene.until().minusDays(chance().between(1, MOST_OVERDUE));
        int more = scene.load().checkIns() - 1;
        LocalDate first = aim.minusDays((long) more * interval());
        LocalDate day = first.isAfter(scene.start()) ? first : scene.start().plusDays(1);
        for (int i = 0; i <= more; i++) {
            days.add(day);
            day = next(day);
        }
    }

    private int interval() {
        Cadence cadence = mentorship.now().cadence();
        if (cadence instanceof Cadence.EveryWeeks weeks) {
            return 7 * weeks.every();
        }
        return cadence == null ? DAYS_WITHOUT_RHYTHM : 30;
    }

    private LocalDate next(LocalDate day) {
        Cadence cadence = mentorship.now().cadence();
        return cadence == null
                ? day.plusDays(DAYS_WITHOUT_RHYTHM)
                : cadence.next(day, SpaceCycles.blank(scene.mentorship().spaceKey()))
                        .orElseThrow();
    }

    /** What was not planned after the one before it is planned ahead, all at once. */
    private void planAhead() {
        while (planned < days.size() && mentorship.isActive()) {
            plan(planned + 1);
            scene.timeline().minutesLater(1);
        }
    }

    private void plan(int number) {
        if (number != planned + 1 || number > days.size() || !mentorship.isActive()) {
            return;
        }
        planned = number;
        LocalDate day = days.get(number - 1);
        CheckIn checkIn = pen.plan(
                new CheckInId(chance().uuid()),
                scene.mentorship().id(),
                number,
                day,
                chance().in100(60) ? chance().oneOf(Emphasis.class) : null,
                scene.either(50));
        if (chance().in100(15)) {
            scene.timeline().on(day.minusDays(1), () -> move(checkIn));
        } else {
            hold(checkIn);
        }
    }

    private void move(CheckIn checkIn) {
        if (mentorship.isActive()) {
            String reason = chance().in100(60) ? scene.words().hidden() : null;
            hold(pen.move(checkIn, checkIn.planned().plusDays(chance().between(1, 4)), scene.either(50), reason));
        }
    }

    /** On its day or a little later; one in twelve is left open. */
    private void hold(CheckIn checkIn) {
        LocalDate day = checkIn.planned().plusDays(chance().in100(70) ? 0 : chance().between(1, 3));
        if (day.isAfter(scene.until())) {
            if (chance().in100(40)) {
                scene.timeline().on(scene.until(), () -> prepare(checkIn));
            }
            return;
        }
        scene.timeline().on(checkIn.planned().minusDays(1), () -> prepare(checkIn));
        if (chance().in100(92)) {
            scene.timeline().on(day, () -> talk(checkIn));
        }
        scene.timeline().on(day, () -> plan(checkIn.number() + 1));
    }

    private void prepare(CheckIn checkIn) {
        if (!mentorship.isActive()) {
            return;
        }
        if (chance().in100(30)) {
            pen.keep(checkIn, "ahead", scene.mentee(), scene.words().hiddenAtLength());
        }
        share(checkIn, "wins", Writer.MENTEE);
    }

    private void talk(CheckIn checkIn) {
        if (!mentorship.isActive()) {
            return;
        }
        share(checkIn, "purpose", Writer.BOTH);
        share(checkIn, "recap-worked", Writer.MENTEE);
        if (chance().in100(40)) {
            share(checkIn, "celebration", Writer.BOTH);
        }
        if (chance().in100(30)) {
            share(checkIn, "mentor-learning", Writer.MENTOR);
        }
        int steps = items.add(checkIn);
        scene.timeline().minutesLater(5);
        pen.confirm(checkIn, Writer.MENTEE, scene.mentee(), chance().uuid());
        scene.timeline().minutesLater(5);
        CheckIn closed = pen.close(checkIn, Writer.MENTOR, scene.mentor(), chance().uuid(), steps);
        if (chance().in100(60)) {
            answer(closed);
        }
    }

    private void share(CheckIn checkIn, String field, Writer writer) {
        scene.timeline().minutesLater(3);
        UserKey by = switch (writer) {
            case MENTEE -> scene.mentee();
            case MENTOR -> scene.mentor();
            case BOTH -> scene.either(50);
        };
        pen.share(checkIn, field, writer, by, scene.words().hiddenAtLength());
    }

    private void answer(CheckIn closed) {
        scene.timeline().minutesLater(chance().between(1, 40));
        Pulse blank = new Pulse(scene.mentorship().id(), closed.id(), scene.mentee(), 1, null, false, null);
        Pulse.Given given = new Pulse.Given(
                new PulseAnswer(chance().between(1, 5), chance().between(2, 5), chance().between(2, 5)),
                scene.mentorship().spaceKey(),
                Quarter.of(scene.timeline().now()));
        boolean skipped = chance().in100(10);
        pulses.replace(
                blank,
                new Pulse(
                        blank.mentorship(),
                        blank.checkIn(),
                        blank.mentee(),
                        2,
                        skipped ? null : given,
                        skipped,
                        scene.timeline().now()));
    }
}

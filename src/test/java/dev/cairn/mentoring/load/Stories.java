package dev.cairn.mentoring.load;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.CheckInPen;
import dev.cairn.mentoring.checkin.CheckInRows;
import dev.cairn.mentoring.checkin.store.CheckInsOn;
import dev.cairn.mentoring.fixture.SettableClock;
import dev.cairn.mentoring.goal.PlanPen;
import dev.cairn.mentoring.goal.PlanRows;
import dev.cairn.mentoring.goal.store.PlanOn;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.store.JournalOn;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Charter;
import dev.cairn.mentoring.mentorship.Mentee;
import dev.cairn.mentoring.mentorship.Mentor;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipPen;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.mentorship.Success;
import dev.cairn.mentoring.mentorship.store.MentorshipsOn;
import dev.cairn.mentoring.pulse.Pulses;
import dev.cairn.mentoring.pulse.store.PulsesOn;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.TextsOn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Tells mentorship after mentorship from the day on which one asks the other, through the plugin's stores. */
final class Stories {
    private final Load load;
    private final Cast cast;
    private final SettableClock clock = new SettableClock();
    private final Texts texts;
    private final Mentorships mentorships;
    private final PlanRows plans;
    private final CheckInRows checkIns;
    private final Pulses pulses;
    private final Journal journal;

    /** @param ao where the stores write */
    Stories(Load load, Cast cast, ActiveObjects ao) {
        this.load = load;
        this.cast = cast;
        texts = TextsOn.tables(ao);
        mentorships = MentorshipsOn.table(ao);
        plans = PlanOn.tables(ao, texts);
        checkIns = CheckInsOn.tables(ao);
        pulses = PulsesOn.table(ao);
        journal = JournalOn.table(ao);
    }

    /**
     * @param number its place in the load, from 0
     * @return as it stands in the end
     */
    Mentorship tell(int number, PageId home) {
        Chance chance = new Chance(load.seed(), number);
        Scene.Fate fate = Scene.Fate.of(chance);
        LocalDate until = fate == Scene.Fate.ACTIVE || fate == Scene.Fate.PROPOSED
                ? load.today()
                : load.today().minusDays(chance.between(3, 150));
        LocalDate asked = until.minusDays(fate.begins() ? chance.between(30, 420) : chance.between(2, 30));
        Timeline timeline = new Timeline(chance, clock, until);
        Mentorship proposed = proposed(number, home, chance, asked);
        Words words = new Words(chance, number);
        Scene scene = new Scene(load, chance, words, timeline, proposed, fate, until);
        MentorshipPen pen = new MentorshipPen(mentorships, texts, journal, clock, proposed, charter(chance, words));
        PlanStory plan = new PlanStory(scene, pen, new PlanPen(pen, plans, mentorships, journal, clock));
        TalkStory talks = new TalkStory(scene, pen, plan, new CheckInPen(checkIns, journal, clock), pulses);
        timeline.at(proposed.createdAt(), pen::propose);
        plan.tell();
        turn(scene, pen, talks);
        timeline.run();
        return pen.now();
    }

    private Mentorship proposed(int number, PageId home, Chance chance, LocalDate asked) {
        UserKey mentee = cast.mentee(number);
        UserKey mentor = cast.mentor(number);
        LocalDate start = asked.plusDays(chance.between(1, 6));
        return new Mentorship(
                new MentorshipId(chance.uuid()),
                1,
                1,
                new Mentor(mentor),
                new Mentee(mentee),
                chance.in100(75) ? mentee : mentor,
                Stage.PROPOSED,
                home,
                load.spaceOf(number),
                cadence(chance),
                start,
                chance.in100(60) ? start.plusMonths(chance.between(6, 18)) : null,
                PlanReview.NONE,
                asked.atTime(7, chance.between(0, 59)).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable Cadence cadence(Chance chance) {
        if (chance.in100(15)) {
            return null;
        }
        return chance.in100(75)
                ? new Cadence.EveryWeeks(chance.between(1, 5))
                : new Cadence.Monthly(chance.in100(20) ? -1 : chance.between(1, 4), chance.oneOf(DayOfWeek.class));
    }

    private static Charter charter(Chance chance, Words words) {
        return new Charter(
                words.hidden(),
                new Success(words.hidden(), words.hidden(), words.hidden()),
                chance.in100(50) ? words.hiddenAtLength() : null);
    }

    private static void turn(Scene scene, MentorshipPen pen, TalkStory talks) {
        UserKey asked = scene.mentorship().askedPerson();
        Timeline timeline = scene.timeline();
        if (scene.fate().begins()) {
            timeline.on(scene.start(), () -> {
                pen.turn(Stage.ACTIVE, "accepted", asked);
                talks.begin();
            });
            review(scene, pen);
        }
        switch (scene.fate()) {
            case REFUSED -> timeline.inTheEvening(scene.until(), () -> pen.turn(Stage.REFUSED, "refused", asked));
            case WITHDRAWN ->
                timeline.inTheEvening(
                        scene.until(),
                        () -> pen.turn(
                                Stage.WITHDRAWN, "withdrawn", scene.mentorship().proposedBy()));
            case PAUSED ->
                timeline.inTheEvening(scene.until(), () -> pen.turn(Stage.PAUSED, "paused", scene.either(50)));
            case CONCLUDED ->
                timeline.inTheEvening(scene.until(), () -> pen.turn(Stage.CONCLUDED, "concluded", scene.either(50)));
            case ACTIVE, PROPOSED -> {
                // it stays so
            }
        }
    }

    /** About half of the plans are gone through as a whole, some of them twice. */
    private static void review(Scene scene, MentorshipPen pen) {
        Chance chance = scene.chance();
        LocalDate day = scene.start();
        for (int in100 = 55; chance.in100(in100); in100 = 35) {
            day = day.plusDays(chance.between(14, 120));
            scene.timeline().on(day, () -> {
                LocalDate on = scene.timeline().today();
                LocalDate next = chance.in100(60) ? on.plusDays(chance.between(20, 100)) : null;
                pen.review(
                        scene.either(60),
                        on,
                        next,
                        chance.in100(30) ? scene.words().hidden() : null);
            });
        }
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.Field;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;

/** What happened around check-ins before somebody looks at a page. It is 22 November 2026. */
final class CheckInStories {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static final Map<String, BiConsumer<World, KnownPages.Page>> BY_NAME = Map.of(
            "a planned check-in", CheckInStories::planned,
            "a check-in that both prepare", CheckInStories::prepared,
            "a check-in that both prepare, on its day",
                    (world, page) -> {
                        prepared(world, page);
                        world.clock().set(DAY);
                    },
            "a check-in of a mentorship that rests", CheckInStories::resting,
            "a check-in that was moved", CheckInStories::moved);

    private CheckInStories() {}

    private static SeenCheckIn planned(World world, KnownPages.Page page) {
        return planned(world, world.aMentorship().on(page).active());
    }

    private static SeenCheckIn planned(World world, SeenMentorship active) {
        return world.planning()
                .plan(
                        active.mentorship().id(),
                        MENTEE,
                        Changes.sent(
                                new CheckInChange(Setting.to(DAY), Setting.to(Emphasis.STRATEGIC_INFLUENCE), null)));
    }

    private static void prepared(World world, KnownPages.Page page) {
        prepare(world, planned(world, page).checkIn().id());
    }

    private static void prepare(World world, CheckInId id) {
        share(world, id, "wins", MENTEE, "Led the <review> alone");
        share(world, id, "celebration", MENTOR, "The whole team came");
        draft(world, id, "ahead", MENTEE, "Secret of the <mentee>");
        draft(world, id, "ahead", MENTOR, "Secret of the <mentor>");
        draft(world, id, "wins", MENTEE, "Led it, and secretly liked it");
    }

    private static void resting(World world, KnownPages.Page page) {
        SeenMentorship active = world.aMentorship().on(page).active();
        prepare(world, planned(world, active).checkIn().id());
        world.service()
                .pause(
                        active.mentorship().id(),
                        MENTOR,
                        Expected.revision(active.mentorship().revision()),
                        Changes.plain());
    }

    private static void moved(World world, KnownPages.Page page) {
        SeenCheckIn planned = planned(world, page);
        world.planning()
                .change(
                        planned.checkIn().id(),
                        MENTOR,
                        Expected.revision(1),
                        Changes.sent(new CheckInChange(
                                Setting.to(DAY.plusDays(7)), Setting.absent(), "The board <met> on that day")));
    }

    private static void draft(World world, CheckInId id, String field, UserKey by, String text) {
        long revision = world.preparation().draft(id, field, by).revision();
        world.preparation().save(id, field, by, Expected.revision(revision), Changes.sent(text));
    }

    private static void share(World world, CheckInId id, String field, UserKey by, String text) {
        SeenCheckIn seen = world.checkIns().get(id, by);
        Field asked = seen.playbook().field(field).orElseThrow();
        long revision = seen.part(asked, asked.writer(seen.pair().sight()).orElseThrow())
                .revision();
        world.preparation().share(id, field, by, Expected.revision(revision), Changes.sent(text));
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.pulse.PulseInput;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What mentees said of their check-ins before somebody looks at a page. It is 22 November 2026 when they say it. */
final class PulseStories {
    private static final Instant NEXT_QUARTER = Instant.parse("2027-01-05T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static final Map<String, BiConsumer<World, KnownPages.Page>> BY_NAME = Map.of(
            "four mentees who said how it was, in a quarter that is over",
            (world, page) -> said(world, 4, NEXT_QUARTER),
            "five mentees who said how it was, in a quarter that is over",
            (world, page) -> said(world, 5, NEXT_QUARTER),
            "five mentees who said how it was, in the quarter that runs",
            (world, page) -> said(world, 5, world.clock().instant()),
            "five mentees who said how it was, and a playbook made meanwhile",
            (world, page) -> {
                said(world, 5, world.clock().instant());
                PlaybookStories.publish(world, 1);
                world.clock().set(NEXT_QUARTER);
            },
            "five mentees who said how it was, in a space that is not for everybody",
            (world, page) -> {
                said(world, 5, NEXT_QUARTER);
                world.pages().closeSpace("OPS", "insider");
            },
            "a closed check-in that the mentee said something of",
            PulseStories::answered);

    private PulseStories() {}

    private static void said(World world, int people, Instant now) {
        world.pages().addSpace("OPS", "keeper");
        for (int number = 1; number <= people; number++) {
            UserKey mentee = KnownPeople.keyOf("mentee" + number);
            SeenMentorship pair =
                    world.aMentorship().of("mentee" + number).with("mentor").active();
            say(world, closed(world, pair, mentee), mentee, number);
        }
        world.clock().set(now);
    }

    private static void answered(World world, KnownPages.Page page) {
        UserKey mentee = KnownPeople.keyOf("mentee");
        say(world, closed(world, world.aMentorship().on(page).active(), mentee), mentee, 5);
    }

    private static CheckInId closed(World world, SeenMentorship pair, UserKey mentee) {
        CheckInId id = world.planning()
                .plan(
                        pair.mentorship().id(),
                        mentee,
                        Changes.sent(new CheckInChange(Setting.to(DAY), Setting.absent(), null)))
                .checkIn()
                .id();
        UUID shown = world.closing().standing(world.checkIns().get(id, mentee)).fingerprint();
        Expected unchanged = Expected.revision(1);
        world.closing().confirm(id, mentee, unchanged, Changes.sent(new Assent(Setting.to(shown), false)));
        world.closing()
                .close(id, KnownPeople.keyOf("mentor"), unchanged, Changes.sent(new Assent(Setting.to(shown), true)));
        return id;
    }

    private static void say(World world, CheckInId id, UserKey mentee, int clarity) {
        world.pulses()
                .say(
                        id,
                        mentee,
                        Expected.revision(1),
                        Changes.sent(new PulseInput(Setting.to(clarity), Setting.to(4), Setting.to(2), false)));
    }
}

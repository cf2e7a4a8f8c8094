package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;

/** Mentorships of a space that somebody looks after. */
final class ProgressStories {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 12);

    static final Map<String, BiConsumer<World, KnownPages.Page>> BY_NAME = Map.of(
            "mentorships in a space of the keeper's",
            ProgressStories::three,
            "a space of the keeper's",
            (world, page) -> world.pages().addSpace("OPS", "keeper"));

    private ProgressStories() {}

    /** One in which much is going on, one that rests, and one on a page that the keeper may not view; three weeks later. */
    private static void three(World world, KnownPages.Page page) {
        world.pages().addSpace("OPS", "keeper");
        SeenMentorship busy =
                world.aMentorship().on(world.pages().addNumbered(4711)).active();
        world.aGoal(busy).titled("Secret goal").reached();
        world.aGoal(busy).dropped();
        SeenGoal open = world.aGoal(busy)
                .titled("Secret <open>")
                .saying("aim", new Aim(Aim.Kind.CUSTOMER, "Secret aim"))
                .open();
        world.aMilestone(open).titled("Secret step").due(LATER.minusDays(7)).planned();
        world.aMilestone(open).reached();
        world.planning()
                .plan(
                        busy.mentorship().id(),
                        KnownPeople.keyOf("mentee"),
                        Changes.sent(new CheckInChange(Setting.to(LATER.minusDays(4)), Setting.absent(), null)));
        world.aMentorship()
                .of("mentee2")
                .with("mentor")
                .on(world.pages().addNumbered(4712))
                .paused();
        world.aMentorship()
                .of("mentee3")
                .with("mentor3")
                .on(world.pages().add().viewedBy("mentee3", "mentor3"))
                .active();
        world.clock().set(LATER);
    }
}

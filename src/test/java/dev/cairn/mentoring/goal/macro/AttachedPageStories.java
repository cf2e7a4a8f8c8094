package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.NewAttachedPage;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The pages of notes that a pair has attached before somebody looks at a page. It is 22 November 2026. */
final class AttachedPageStories {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");

    static final Map<String, BiConsumer<World, KnownPages.Page>> BY_NAME = Map.of(
            "pages of notes",
            (world, page) -> attached(world, page),
            "pages of notes, one of which the mentee may not view any more",
            (world, page) -> attached(world, page).viewedBy("mentor"),
            "pages of notes of a check-in that is closed",
            (world, page) -> {
                attached(world, page);
                close(world, planned(world, page, MENTEE));
            });

    private AttachedPageStories() {}

    /** The mentor attaches page 71 to the check-in, and the mentee page 72 to the mentorship as a whole; told is the first. */
    private static KnownPages.Page attached(World world, KnownPages.Page page) {
        SeenMentorship pair = world.aMentorship().on(page).active();
        CheckInId checkIn = world.planning()
                .plan(
                        pair.mentorship().id(),
                        MENTEE,
                        Changes.sent(new CheckInChange(Setting.to(LocalDate.of(2026, 12, 1)), Setting.absent(), null)))
                .checkIn()
                .id();
        KnownPages.Page notes = world.pages().addNumbered(71);
        attach(world, pair, notes, checkIn.value(), MENTOR);
        attach(world, pair, world.pages().addNumbered(72), null, MENTEE);
        return notes;
    }

    private static void attach(
            World world, SeenMentorship pair, KnownPages.Page notes, @Nullable UUID checkIn, UserKey by) {
        world.attachedPages()
                .attach(
                        pair.mentorship().id(),
                        by,
                        Changes.sent(new NewAttachedPage(
                                Setting.to(notes.id()), checkIn == null ? Setting.absent() : Setting.to(checkIn))));
    }

    private static CheckInId planned(World world, KnownPages.Page page, UserKey viewer) {
        return world.checkIns()
                .at(new Place(page.id(), null, null), viewer)
                .orElseThrow()
                .checkIns()
                .get(0)
                .id();
    }

    private static void close(World world, CheckInId id) {
        UUID shown = world.closing().standing(world.checkIns().get(id, MENTEE)).fingerprint();
        Expected unchanged = Expected.revision(1);
        world.closing().confirm(id, MENTEE, unchanged, Changes.sent(new Assent(Setting.to(shown), false)));
        world.closing().close(id, MENTOR, unchanged, Changes.sent(new Assent(Setting.to(shown), true)));
    }
}

package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.ActionChange;
import dev.cairn.mentoring.checkin.AnAction;
import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.CheckInContent;
import dev.cairn.mentoring.checkin.CheckInContentChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInItemId;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.DataPointChange;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.Field;
import dev.cairn.mentoring.checkin.InterpretationChange;
import dev.cairn.mentoring.checkin.OwnPrompt;
import dev.cairn.mentoring.checkin.Risk;
import dev.cairn.mentoring.checkin.RiskChange;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.NewCycle;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened around check-ins before somebody looks at a page. It is 22 November 2026. */
final class CheckInStories {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static final Map<String, BiConsumer<World, KnownPages.Page>> BY_NAME = Map.ofEntries(
            Map.entry("a planned check-in", CheckInStories::planned),
            Map.entry("a check-in that both prepare", CheckInStories::prepared),
            Map.entry("a check-in that both prepare, on its day", (world, page) -> {
                prepared(world, page);
                world.clock().set(DAY);
            }),
            Map.entry("a check-in that both prepare, after its day", (world, page) -> {
                prepared(world, page);
                world.clock().set(DAY.plusDays(3));
            }),
            Map.entry("a check-in that both prepare, and questions of their own", CheckInStories::ownQuestions),
            Map.entry("a check-in of a mentorship that rests", CheckInStories::resting),
            Map.entry("a check-in that was moved", CheckInStories::moved),
            Map.entry("a rhythm and no check-in", CheckInStories::rhythm),
            Map.entry("four check-ins that were held, and a setback that was said early", CheckInStories::held),
            Map.entry("the cycles of the space", CheckInStories::cycles),
            Map.entry("a cycle without days left and no check-in", CheckInStories::cycleOver),
            Map.entry("a check-in on this page and a later one", CheckInStories::onThisPage),
            Map.entry("four check-ins on pages", CheckInStories::log),
            Map.entry(
                    "a check-in that the mentor has confirmed",
                    (world, page) ->
                            confirm(world, planned(world, page).checkIn().id(), MENTOR)),
            Map.entry("a check-in that changed after it was confirmed", CheckInStories::changedSince),
            Map.entry("a check-in with four adjustments", CheckInStories::adjusted),
            Map.entry("a check-in with a next step for somebody else", CheckInStories::entrusted),
            Map.entry("a check-in in which the mentee wrote three times as much as the mentor", (world, page) -> {
                CheckInId id = planned(world, page).checkIn().id();
                share(world, id, "wins", MENTEE, "Led it. ".repeat(30).strip());
                share(world, id, "wins", MENTOR, "I saw. ".repeat(11).strip());
            }),
            Map.entry("a check-in after something small was tried", CheckInStories::tried),
            Map.entry("a check-in that is closed", CheckInStories::closed),
            Map.entry("a check-in with data, readings and next steps", CheckInStories::talkedThrough),
            Map.entry(
                    "a check-in in which something was hard",
                    (world, page) -> add(
                            world,
                            planned(world, page).checkIn().id(),
                            MENTEE,
                            new DataPointChange(
                                    Setting.to("It was <loud>"),
                                    Setting.to(DataPoint.Polarity.CHALLENGE),
                                    Setting.absent(),
                                    Setting.absent()))),
            Map.entry("a playbook of the space", (world, page) -> PlaybookStories.publish(world, 1)),
            Map.entry("a playbook of the space and a check-in by it", (world, page) -> {
                PlaybookStories.publish(world, 1);
                planned(world, page);
            }),
            Map.entry("a check-in and then a playbook of the space", (world, page) -> {
                planned(world, page);
                PlaybookStories.publish(world, 1);
            }));

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

    private static void ownQuestions(World world, KnownPages.Page page) {
        prepared(world, page);
        keep(
                world,
                MENTEE,
                new OwnPrompt("What did I <nearly> not say?", Section.Kind.RECAP, null),
                new OwnPrompt("Who was not in the room?", null, Emphasis.STRATEGIC_INFLUENCE),
                new OwnPrompt("What broke?", null, Emphasis.TECHNICAL_SKILL),
                new OwnPrompt("What was measured?", Section.Kind.DATA, null));
        keep(world, MENTOR, new OwnPrompt("What do I <keep> from them?", Section.Kind.RECAP, null));
    }

    private static void keep(World world, UserKey person, OwnPrompt... prompts) {
        world.prompts().write(person, Expected.revision(1), Changes.sent(List.of(prompts)));
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

    private static SeenMentorship rhythm(World world, KnownPages.Page page) {
        SeenMentorship active = world.aMentorship().on(page).active();
        return world.service()
                .change(
                        active.mentorship().id(),
                        MENTEE,
                        Expected.revision(active.mentorship().revision()),
                        Changes.sent(Changes.ofMentorship(Map.of("cadence", new Cadence.EveryWeeks(2)))));
    }

    /** Every two weeks, the second nine days late; of what was seen the oldest was told after twelve days. The next one is planned. */
    private static void held(World world, KnownPages.Page page) {
        SeenMentorship active = rhythm(world, page);
        for (int at = 0; at < 4; at++) {
            LocalDate day = DAY.plusWeeks(2L * at);
            CheckInId id = plan(world, active, day, null).checkIn().id();
            world.clock().set(at == 1 ? day.plusDays(9) : day);
            seen(world, id, "Two <hours>", false, null);
            if (at == 0) {
                share(world, id, "wins", MENTEE, "Led the <review> alone");
            }
            confirm(world, id, MENTOR);
            world.closing()
                    .close(
                            id,
                            MENTEE,
                            Expected.revision(1),
                            Changes.sent(new Assent(Setting.to(fingerprint(world, id)), true)));
        }
        LocalDate today = world.clock().today();
        CheckInId next = plan(world, active, today.plusDays(9), page).checkIn().id();
        seen(world, next, "The <release> moves", true, null);
        seen(world, next, "It was loud", false, today.minusDays(12));
        seen(world, next, "It was quiet", false, today.minusDays(4));
        seen(world, next, "It was quick", false, today.minusDays(2));
    }

    private static void seen(World world, CheckInId id, String text, boolean setback, @Nullable LocalDate on) {
        add(
                world,
                id,
                MENTEE,
                new DataPointChange(Setting.to(text), Setting.absent(), Setting.to(setback), Setting.to(on)));
    }

    private static void cycles(World world, KnownPages.Page page) {
        page.inSpace("OPS");
        world.pages().addSpace("OPS", "keeper");
        LocalDate first = LocalDate.of(2026, 11, 13);
        List<LocalDate> sprints =
                Stream.iterate(first, day -> day.plusWeeks(3)).limit(12).toList();
        world.spaceCycles()
                .change(
                        "OPS",
                        KnownPeople.keyOf("keeper"),
                        Expected.revision(1),
                        Changes.sent(List.of(
                                new NewCycle(null, "End of <sprint>", sprints),
                                new NewCycle(null, "Board", List.of(LocalDate.of(2026, 9, 1))))));
    }

    /** The days of their cycle have gone by. */
    private static void cycleOver(World world, KnownPages.Page page) {
        cycles(world, page);
        SeenMentorship active = world.aMentorship().on(page).active();
        UUID board =
                world.spaceCycles().of("OPS", MENTEE).cycles().cycles().get(1).id();
        world.service()
                .change(
                        active.mentorship().id(),
                        MENTEE,
                        Expected.revision(active.mentorship().revision()),
                        Changes.sent(Changes.ofMentorship(Map.of("cadence", new Cadence.OfCycle(board)))));
    }

    private static void onThisPage(World world, KnownPages.Page page) {
        SeenMentorship active = world.aMentorship().on(page).active();
        plan(world, active, DAY.plusDays(1), page);
        plan(world, active, DAY, null);
    }

    /** The first was moved by both and stands on a page; the second on one that only the mentor may view; the third was handed an action. */
    private static void log(World world, KnownPages.Page page) {
        SeenMentorship active = rhythm(world, page);
        CheckIn first = plan(world, active, DAY, world.pages().addBelow(page)).checkIn();
        plan(world, active, DAY.plusDays(14), world.pages().addBelow(page).viewedBy("mentor"));
        plan(world, active, DAY.plusDays(28), null);
        plan(world, active, DAY.minusDays(12), null);
        move(world, first.id(), 1, MENTOR, DAY.plusDays(1));
        move(world, first.id(), 2, MENTEE, DAY.plusDays(2));
        share(world, first.id(), "wins", MENTEE, "Led the <review> alone");
        draft(world, first.id(), "wins", MENTOR, "Secret of the <mentor>");
        world.noting()
                .add(
                        first.id(),
                        MENTEE,
                        Changes.sent(AnAction.to("Lead the next <review>").change()));
    }

    private static SeenCheckIn plan(World world, SeenMentorship in, LocalDate day, KnownPages.@Nullable Page page) {
        return world.planning()
                .plan(
                        in.mentorship().id(),
                        MENTEE,
                        Changes.sent(new CheckInChange(
                                Setting.to(day),
                                Setting.absent(),
                                null,
                                page == null ? Setting.absent() : Setting.to(page.id()))));
    }

    private static void move(World world, CheckInId id, int revision, UserKey by, LocalDate to) {
        world.planning()
                .change(
                        id,
                        by,
                        Expected.revision(revision),
                        Changes.sent(new CheckInChange(Setting.to(to), Setting.absent(), null)));
    }

    private static void changedSince(World world, KnownPages.Page page) {
        CheckInId id = planned(world, page).checkIn().id();
        confirm(world, id, MENTOR);
        share(world, id, "wins", MENTEE, "Led the review alone");
    }

    private static void adjusted(World world, KnownPages.Page page) {
        SeenCheckIn planned = planned(world, page);
        CheckInId id = planned.checkIn().id();
        UUID goal = world.aGoal(planned.pair())
                .by("mentee")
                .seenBy(Audience.PAIR)
                .proposed()
                .id()
                .value();
        for (String task : List.of("Ask first", "Wait longer", "Write less", "Leave on time")) {
            world.noting()
                    .add(
                            id,
                            MENTEE,
                            Changes.sent(AnAction.to(task)
                                    .adjusting(true)
                                    .serving(goal)
                                    .change()));
        }
    }

    private static void entrusted(World world, KnownPages.Page page) {
        world.noting()
                .add(
                        planned(world, page).checkIn().id(),
                        MENTEE,
                        Changes.sent(AnAction.to("Show how a review is prepared")
                                .doneBy(KnownPeople.keyOf("reader"))
                                .change()));
    }

    /** Of three small things one was tried, one was not, and one is still open; another one is agreed on. */
    private static void tried(World world, KnownPages.Page page) {
        SeenMentorship active = world.aMentorship().on(page).active();
        CheckInId earlier = planned(world, active, LocalDate.of(2026, 11, 17));
        UUID question = add(world, earlier, MENTEE, small("Ask one <question> more"));
        UUID coffee = add(world, earlier, MENTEE, small("Have a coffee with <ops>"));
        add(
                world,
                earlier,
                MENTOR,
                AnAction.to("Say nothing for a minute")
                        .tried()
                        .doneBy(MENTOR)
                        .due(DAY.minusDays(1))
                        .change());
        world.actions()
                .complete(
                        new CheckInItemId(question),
                        MENTEE,
                        Expected.revision(1),
                        Changes.because("They <like> to be asked"));
        world.actions()
                .drop(new CheckInItemId(coffee), MENTEE, Expected.revision(1), Changes.because("They were away"));
        add(world, planned(world, active, DAY), MENTEE, small("Draw it first"));
    }

    private static ActionChange small(String task) {
        return AnAction.to(task).tried().due(DAY.plusDays(14)).change();
    }

    private static void closed(World world, KnownPages.Page page) {
        CheckInId id = planned(world, page).checkIn().id();
        prepare(world, id);
        confirm(world, id, MENTOR);
        world.closing()
                .close(
                        id,
                        MENTEE,
                        Expected.revision(1),
                        Changes.sent(new Assent(Setting.to(fingerprint(world, id)), true)));
        world.notes().add(id, MENTOR, Changes.sent(Setting.to("It was <Thursday>")));
    }

    private static void confirm(World world, CheckInId id, UserKey by) {
        world.closing()
                .confirm(
                        id,
                        by,
                        Expected.revision(1),
                        Changes.sent(new Assent(Setting.to(fingerprint(world, id)), false)));
    }

    private static UUID fingerprint(World world, CheckInId id) {
        return world.closing().standing(world.checkIns().get(id, MENTEE)).fingerprint();
    }

    /** From an earlier check-in stand an open action and a roadblock; of the plan moved what both see, and a draft of the mentee's. */
    private static void talkedThrough(World world, KnownPages.Page page) {
        SeenMentorship active = world.aMentorship().on(page).active();
        SeenGoal goal = world.aGoal(active).titled("Lead a <review>").open();
        world.aGoal(active).titled("Secret goal").seenBy(Audience.AUTHOR).proposed();
        UUID serves = goal.id().value();
        CheckInId earlier = planned(world, active, LocalDate.of(2026, 11, 17));
        add(world, earlier, MENTEE, action("Send the <questions>", LocalDate.of(2026, 11, 20), false, serves));
        add(
                world,
                earlier,
                MENTOR,
                new RiskChange(
                        Setting.to(Risk.Type.ROADBLOCK),
                        Setting.to("No <desk>"),
                        Setting.to(Degree.HIGH),
                        Setting.to(Degree.LOW),
                        Setting.to("They move on Monday"),
                        Setting.absent()));
        CheckInId id = planned(world, active, DAY);
        UUID hours = add(
                world,
                id,
                MENTEE,
                new DataPointChange(
                        Setting.to("Two <hours>"),
                        Setting.to(DataPoint.Polarity.PROGRESS),
                        Setting.absent(),
                        Setting.absent()));
        UUID loud = add(
                world,
                id,
                MENTOR,
                new DataPointChange(Setting.to("It was loud"), Setting.absent(), Setting.absent(), Setting.absent()));
        UUID pays = add(
                world,
                id,
                MENTEE,
                new InterpretationChange(Setting.to("It pays off"), Setting.to(List.of(hours)), Setting.absent()));
        add(
                world,
                id,
                MENTOR,
                new InterpretationChange(
                        Setting.to("You gave in"), Setting.to(List.of(hours, loud)), Setting.to(pays)));
        add(world, id, MENTEE, action("Ask first", null, true, serves));
    }

    private static CheckInId planned(World world, SeenMentorship active, LocalDate day) {
        return world.planning()
                .plan(
                        active.mentorship().id(),
                        MENTEE,
                        Changes.sent(new CheckInChange(Setting.to(day), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private static ActionChange action(String task, @Nullable LocalDate deadline, boolean adjustment, UUID serves) {
        return AnAction.to(task)
                .due(deadline)
                .adjusting(adjustment)
                .serving(serves)
                .change();
    }

    private static <C extends CheckInContent> UUID add(
            World world, CheckInId to, UserKey by, CheckInContentChange<C> change) {
        world.clock().set(world.clock().instant().plusSeconds(60));
        return world.noting().add(to, by, Changes.sent(change)).item().id().value();
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

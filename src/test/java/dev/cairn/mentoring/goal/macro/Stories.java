package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.GoalBuilder;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.MilestoneBuilder;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.AssessmentChange;
import dev.cairn.mentoring.goal.Content;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.ItemChange;
import dev.cairn.mentoring.goal.LearningFraming;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.NewProposal;
import dev.cairn.mentoring.goal.Postponement;
import dev.cairn.mentoring.goal.ProposalType;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.AgreementChange;
import dev.cairn.mentoring.mentorship.Commitment;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.NewReview;
import dev.cairn.mentoring.mentorship.PreferencesChange;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.SharedWord;
import dev.cairn.mentoring.mentorship.ShownTo;
import dev.cairn.mentoring.mentorship.SpaceWordsChange;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What happened on a page before somebody looks at it, by the names that cases use. It is 22 November 2026. */
final class Stories {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");

    private static final Map<String, BiConsumer<World, KnownPages.Page>> BY_NAME = Map.ofEntries(
            Map.entry("nothing", (world, page) -> page.editedBy("mentee", "mentor")),
            Map.entry(
                    "a proposed mentorship",
                    (world, page) -> world.aMentorship().on(page).proposed()),
            Map.entry("an active mentorship", Stories::active),
            Map.entry(
                    "a concluded mentorship",
                    (world, page) -> world.aMentorship().on(page).concluded()),
            Map.entry(
                    "a goal that the mentee proposed",
                    (world, page) -> world.aGoal(active(world, page)).proposed()),
            Map.entry(
                    "a goal that the mentee proposed without an outcome and a day",
                    (world, page) -> world.aGoal(active(world, page))
                            .saying("expectedOutcome", null)
                            .saying("due", null)
                            .proposed()),
            Map.entry(
                    "a draft of the mentee",
                    (world, page) -> world.aGoal(active(world, page))
                            .seenBy(Audience.AUTHOR)
                            .proposed()),
            Map.entry("a plan that was reviewed three weeks ago", Stories::reviewed),
            Map.entry("what both have agreed", Stories::agreement),
            Map.entry("what both show of how they learn", (world, page) -> preferences(world, page, ShownTo.PAIRS)),
            Map.entry("what both keep of how they learn", (world, page) -> preferences(world, page, ShownTo.NOBODY)),
            Map.entry("the words of the space", Stories::spaceWords),
            Map.entry("an open goal", Stories::goal),
            Map.entry("an open goal that was a wish", Stories::wish),
            Map.entry(
                    "a proposed goal that was a wish",
                    (world, page) -> wished(world, page).proposed()),
            Map.entry("an open goal for everyone who sees the page", Stories::sharedGoal),
            Map.entry(
                    "a dropped goal",
                    (world, page) -> world.aGoal(active(world, page)).dropped()),
            Map.entry(
                    "a reached goal without evidence",
                    (world, page) -> world.aGoal(active(world, page)).reached()),
            Map.entry("a goal of parts", Stories::parts),
            Map.entry("the mentee's view of a goal", Stories::ownView),
            Map.entry("both views of a goal, two steps apart", Stories::bothViews),
            Map.entry("a goal whose change the mentee proposed", Stories::proposedChange),
            Map.entry("a goal whose change was accepted", Stories::acceptedChange),
            Map.entry("a goal with all that hangs on it", Stories::fullGoal),
            Map.entry("a goal that was measured three times, long ago", Stories::measuredLongAgo),
            Map.entry("evidence that was shown to everyone", Stories::sharedEvidence),
            Map.entry("a planned milestone", Stories::milestone),
            Map.entry("an overdue milestone", Stories::overdue),
            Map.entry("a goal that was renamed on the next day", Stories::renamed),
            Map.entry("a postponed milestone", Stories::postponed),
            Map.entry("one of three milestones reached", Stories::oneOfThree));

    private Stories() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static void tell(String name, World world, KnownPages.Page page) {
        Stream.of(
                        BY_NAME,
                        CheckInStories.BY_NAME,
                        PulseStories.BY_NAME,
                        AttachedPageStories.BY_NAME,
                        ProgressStories.BY_NAME)
                .filter(stories -> stories.containsKey(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no story is called " + name))
                .get(name)
                .accept(world, page);
    }

    private static SeenMentorship active(World world, KnownPages.Page page) {
        return world.aMentorship().on(page).active();
    }

    private static void reviewed(World world, KnownPages.Page page) {
        SeenMentorship active = active(world, page);
        world.service()
                .review(
                        active.mentorship().id(),
                        KnownPeople.keyOf("mentor"),
                        Expected.revision(active.mentorship().revision()),
                        Changes.sent(new NewReview("Secret note", LocalDate.of(2027, 1, 12))));
        world.clock().set(world.clock().today().plusDays(22));
    }

    private static void preferences(World world, KnownPages.Page page, ShownTo shownTo) {
        active(world, page);
        for (String person : List.of("mentor", "mentee")) {
            world.preferences()
                    .change(
                            KnownPeople.keyOf(person),
                            Expected.revision(1),
                            Changes.sent(new PreferencesChange(
                                    Setting.to("The " + person + " tries it <out>"),
                                    Setting.absent(),
                                    Setting.to("In a letter"),
                                    Setting.absent(),
                                    Setting.to(shownTo))));
        }
    }

    private static void agreement(World world, KnownPages.Page page) {
        MentorshipId mentorship = active(world, page).mentorship().id();
        world.agreements()
                .change(
                        mentorship,
                        KnownPeople.keyOf("mentor"),
                        Expected.revision(1),
                        Changes.sent(new AgreementChange(
                                Setting.to("Situation, behaviour, <impact>"),
                                Setting.to(List.of(new SharedWord("Blocked", "I have tried <twice>"))),
                                Setting.to(List.of(new Commitment(
                                        Commitment.Side.MENTOR, "Answers in two days", null, "We talk"))))));
        world.agreements()
                .change(
                        mentorship,
                        KnownPeople.keyOf("mentee"),
                        Expected.revision(2),
                        Changes.sent(new AgreementChange(
                                Setting.absent(),
                                Setting.absent(),
                                Setting.to(List.of(
                                        new Commitment(Commitment.Side.MENTOR, "Answers in two days", null, "We talk"),
                                        new Commitment(
                                                Commitment.Side.MENTEE,
                                                "Comes prepared",
                                                "Three lines the day before",
                                                null))))));
    }

    private static void spaceWords(World world, KnownPages.Page page) {
        active(world, page);
        world.pages().addSpace("OPS", "keeper");
        world.spaceWords()
                .change(
                        "OPS",
                        KnownPeople.keyOf("keeper"),
                        Expected.revision(1),
                        Changes.sent(new SpaceWordsChange(
                                Setting.to("Situation, behaviour, <impact>"),
                                Setting.to(List.of(new SharedWord("Blocked", "I have tried <twice>"))))));
    }

    private static SeenGoal goal(World world, KnownPages.Page page) {
        return world.aGoal(active(world, page)).open();
    }

    private static GoalBuilder wished(World world, KnownPages.Page page) {
        return world.aGoal(active(world, page))
                .saying("aspiration", "To be heard when it <burns>")
                .saying("learningFraming", LearningFraming.COMPETENCE)
                .saying("effort", Degree.HIGH)
                .saying("impact", Degree.MEDIUM);
    }

    private static SeenGoal wish(World world, KnownPages.Page page) {
        return wished(world, page).open();
    }

    private static SeenGoal ownView(World world, KnownPages.Page page) {
        SeenGoal goal = goal(world, page);
        view(world, goal, "mentee", 4);
        return goal;
    }

    private static void bothViews(World world, KnownPages.Page page) {
        view(world, ownView(world, page), "mentor", 2);
    }

    private static void view(World world, SeenGoal goal, String by, long level) {
        world.assessments()
                .add(
                        goal.id(),
                        KnownPeople.keyOf(by),
                        Changes.sent(new AssessmentChange(Setting.to(level), Setting.to("What the " + by + " <saw>"))));
    }

    private static void sharedGoal(World world, KnownPages.Page page) {
        world.aGoal(active(world, page)).seenBy(Audience.PAGE).open();
    }

    private static void parts(World world, KnownPages.Page page) {
        SeenMentorship mentorship = active(world, page);
        SeenGoal top = world.aGoal(mentorship).titled("top").open();
        SeenGoal middle = world.aGoal(mentorship).titled("middle").below(top).open();
        world.aGoal(mentorship).titled("leaf").below(middle).open();
        world.aGoal(mentorship).titled("next").open();
    }

    private static SeenMilestone milestone(World world, KnownPages.Page page) {
        return world.aMilestone(goal(world, page)).due(DUE).planned();
    }

    private static SeenItem proposedChange(World world, KnownPages.Page page) {
        SeenGoal goal = goal(world, page);
        return world.proposals()
                .propose(
                        goal.id(),
                        KnownPeople.keyOf("mentee"),
                        Changes.sent(new NewProposal(
                                Changes.ofGoal(Map.of(
                                        "title",
                                        "Run a <b>big</b> review",
                                        "kind",
                                        GoalKind.KNOWLEDGE,
                                        "why",
                                        "It pays")),
                                ProposalType.PIVOT,
                                "The release moved",
                                "The team stays",
                                DUE,
                                "Fewer people",
                                "One day a week",
                                "To lead")));
    }

    private static void acceptedChange(World world, KnownPages.Page page) {
        SeenItem proposal = proposedChange(world, page);
        world.proposals().accept(proposal.id(), KnownPeople.keyOf("mentor"), Expected.revision(1), Changes.plain());
    }

    /** A part with two steps, one of them reached; a measure with two values, help, and evidence of the goal, the step and a value. */
    private static void fullGoal(World world, KnownPages.Page page) {
        SeenMentorship mentorship = active(world, page);
        SeenGoal whole = world.aGoal(mentorship).titled("The <whole>").open();
        SeenGoal goal =
                world.aGoal(mentorship).titled("Run a review").below(whole).open();
        world.aGoal(mentorship).titled("A part").below(goal).open();
        SeenMilestone reached =
                world.aMilestone(goal).titled("Dry run").due(DUE).reached();
        world.aMilestone(goal).titled("Real run").due(DUE.plusDays(7)).planned();
        SeenItem indicator = hung(
                world,
                ItemKind.INDICATOR,
                goal,
                Changes.ofIndicator(Map.of("name", "Reviews", "unit", "reviews", "target", BigDecimal.valueOf(4))));
        SeenItem value = world.items()
                .add(
                        ItemKind.MEASUREMENT,
                        indicator.id(),
                        MENTEE,
                        Changes.sent(Changes.ofMeasurement(Map.of("on", TODAY.minusDays(20)))));
        world.items().add(ItemKind.MEASUREMENT, indicator.id(), MENTEE, Changes.sent(Changes.ofMeasurement(Map.of())));
        hung(world, ItemKind.EVIDENCE, goal, evidence(EvidenceType.WORK_SAMPLE, "The <minutes>", 9));
        world.items()
                .add(
                        ItemKind.EVIDENCE,
                        reached.id(),
                        MENTEE,
                        Changes.sent(evidence(EvidenceType.OBSERVATION, "Seen in the hall", 2)));
        world.items()
                .add(
                        ItemKind.EVIDENCE,
                        value.id(),
                        MENTEE,
                        Changes.sent(evidence(EvidenceType.METRIC, "The calendar", 20)));
    }

    private static void measuredLongAgo(World world, KnownPages.Page page) {
        SeenGoal goal = goal(world, page);
        SeenItem indicator = hung(
                world,
                ItemKind.INDICATOR,
                goal,
                Changes.ofIndicator(Map.of(
                        "name",
                        "Open questions",
                        "measure",
                        Measure.VALUE,
                        "baseline",
                        BigDecimal.TEN,
                        "target",
                        BigDecimal.ONE)));
        for (int week = 0; week < 3; week++) {
            world.items()
                    .add(
                            ItemKind.MEASUREMENT,
                            indicator.id(),
                            MENTEE,
                            Changes.sent(Changes.ofMeasurement(Map.of(
                                    "on",
                                    TODAY.minusDays(50 - 7L * week),
                                    "value",
                                    BigDecimal.valueOf(9 - 2L * week)))));
        }
    }

    private static void sharedEvidence(World world, KnownPages.Page page) {
        SeenGoal goal = world.aGoal(active(world, page)).seenBy(Audience.PAGE).open();
        SeenItem shown = hung(world, ItemKind.EVIDENCE, goal, evidence(EvidenceType.METRIC, "Between us", 3));
        world.items()
                .change(
                        shown.id(),
                        Evidence.class,
                        MENTEE,
                        Expected.revision(1),
                        Changes.sent(Changes.ofEvidence(Map.of("audience", Audience.PAGE))));
        hung(world, ItemKind.EVIDENCE, goal, evidence(EvidenceType.OBSERVATION, "Ours alone", 1));
    }

    private static ItemChange<Evidence> evidence(EvidenceType type, String words, int daysAgo) {
        return Changes.ofEvidence(Map.of("type", type, "words", words, "observedOn", TODAY.minusDays(daysAgo)));
    }

    private static <C extends Content> SeenItem hung(World world, ItemKind kind, SeenGoal goal, ItemChange<C> change) {
        return world.items().add(kind, goal.id(), MENTEE, Changes.sent(change));
    }

    private static void overdue(World world, KnownPages.Page page) {
        milestone(world, page);
        world.clock().set(DUE.plusDays(1));
    }

    private static void renamed(World world, KnownPages.Page page) {
        SeenGoal goal = world.aGoal(active(world, page))
                .titled("As it <was>")
                .seenBy(Audience.PAGE)
                .proposed();
        world.aMilestone(goal).due(DUE).planned();
        world.clock().set(world.clock().today().plusDays(1));
        world.goals()
                .change(
                        goal.id(),
                        KnownPeople.keyOf("mentee"),
                        GoalBuilder.revisionOf(goal),
                        Changes.sent(Changes.ofGoal(Map.of("title", "As it is"))));
    }

    private static void postponed(World world, KnownPages.Page page) {
        SeenMilestone milestone = milestone(world, page);
        world.milestones()
                .postpone(
                        milestone.id(),
                        milestone.mentorship().mentorship().mentorKey(),
                        MilestoneBuilder.revisionOf(milestone),
                        Changes.sent(new Postponement(DUE.plusDays(14), "the board <met> later")));
    }

    private static void oneOfThree(World world, KnownPages.Page page) {
        SeenGoal goal = goal(world, page);
        world.aMilestone(goal).titled("one").due(DUE).reached();
        world.aMilestone(goal).titled("two").due(DUE.plusDays(1)).planned();
        world.aMilestone(goal).titled("three").due(DUE.plusDays(2)).planned();
    }
}

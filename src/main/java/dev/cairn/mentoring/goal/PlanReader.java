package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.Agreements;
import dev.cairn.mentoring.mentorship.Charter;
import dev.cairn.mentoring.mentorship.Counts;
import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipFinder;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipQuery;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.PlanCounts;
import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.PreferencesOfPeople;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.mentorship.SpaceWords;
import dev.cairn.mentoring.mentorship.Vocabulary;
import dev.cairn.mentoring.mentorship.WordsOfSpaces;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.TextsToCome;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads plans, each whole, in three statements beside the one for the mentorship, and one more where anything hangs on its goals, and shows of them what one person may see. */
@Named
public class PlanReader implements PlanCounts {
    /** How many mentorships of a space a list of milestones looks into, the latest first. */
    public static final int MOST_MENTORSHIPS = 200;

    private final MentorshipService mentorships;
    private final MentorshipFinder finder;
    private final Goals goals;
    private final Milestones milestones;
    private final PlanItems items;
    private final Agreements agreements;
    private final WordsOfSpaces spaceWords;
    private final CyclesOfSpaces spaceCycles;
    private final PreferencesOfPeople preferences;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public PlanReader(
            MentorshipService mentorships,
            MentorshipFinder finder,
            Goals goals,
            Milestones milestones,
            PlanItems items,
            Agreements agreements,
            WordsOfSpaces spaceWords,
            CyclesOfSpaces spaceCycles,
            PreferencesOfPeople preferences,
            Texts texts,
            Clock clock) {
        this.mentorships = mentorships;
        this.finder = finder;
        this.goals = goals;
        this.milestones = milestones;
        this.items = items;
        this.agreements = agreements;
        this.spaceWords = spaceWords;
        this.spaceCycles = spaceCycles;
        this.preferences = preferences;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The plan of a mentorship.
     *
     * @param viewer null for an anonymous reader
     * @throws NotFound if the mentorship is not there, or they may not know of it
     */
    public SeenPlan of(MentorshipId id, @Nullable UserKey viewer) {
        return read(mentorships.outline(id, viewer)).seen();
    }

    /** The plan of the mentorship that a place in the wiki speaks of; empty if there is none, or none that the viewer may know of. */
    public Optional<SeenPlan> at(Place place, @Nullable UserKey viewer) {
        return finder.at(place, viewer).map(outline -> read(outline).seen());
    }

    /** The plan of a pair as both of them see it, whichever of the two looks: what is one's alone is not in it. */
    public SeenPlan ofBoth(SeenMentorship pair) {
        return read(new SeenMentorship(pair.mentorship(), pair.sight().ofBoth(), pair.charter()))
                .seen();
    }

    /** The same of many pairs, asked by nobody, for what is counted of them; in their order. */
    public List<SeenPlan> ofBoth(List<Mentorship> pairs) {
        return read(pairs.stream()
                        .map(pair -> new SeenMentorship(pair, Sight.shared(pair.spaceKey()), null))
                        .toList())
                .stream()
                .map(OnePlan::seen)
                .toList();
    }

    /**
     * The milestones of the open mentorships in a space, the earliest due first.
     *
     * @param limit how many at most; the slice's total says how many there are among the mentorships looked into
     */
    public Slice<SeenMilestone> inSpace(
            String spaceKey, @Nullable UserKey viewer, Predicate<SeenMilestone> wanted, int limit) {
        List<SeenMilestone> found = read(finder.openIn(spaceKey, viewer, MOST_MENTORSHIPS)).stream()
                .flatMap(plan -> plan.seen().milestones().stream())
                .filter(wanted)
                .sorted(Comparator.comparing(SeenMilestone::due)
                        .thenComparing(milestone -> milestone.id().value()))
                .toList();
        return Slice.cut(found, 0, limit);
    }

    /**
     * The plans of the open mentorships in which this person is mentor or mentee, those that were begun last first.
     *
     * @param limit how many at most; the slice's total says how many there are
     */
    public Slice<SeenPlan> openOf(UserKey person, int limit) {
        MentorshipQuery all =
                new MentorshipQuery(null, false, MentorshipQuery.Order.NEWEST_CREATED, 0, Integer.MAX_VALUE);
        List<SeenMentorship> open = mentorships.list(all, person).items().stream()
                .filter(one -> one.mentorship().stage().isOpen())
                .toList();
        Slice<SeenMentorship> first = Slice.cut(open, 0, limit);
        Iterator<OnePlan> plans = read(first.items()).iterator();
        return first.map(one -> plans.next().seen());
    }

    @Override
    public Counts of(SeenMentorship mentorship) {
        return read(mentorship).seen().counts();
    }

    /** @throws NotFound if the goal is not there, or this person may not know of it */
    public SeenGoal goal(GoalId id, @Nullable UserKey viewer) {
        return containing(id, viewer).seen().goal(id).orElseThrow(() -> new NotFound("goal-not-found"));
    }

    /** @throws NotFound if the milestone is not there, or this person may not know of it */
    public SeenMilestone milestone(MilestoneId id, @Nullable UserKey viewer) {
        return containing(id, viewer).seen().milestone(id).orElseThrow(() -> new NotFound("milestone-not-found"));
    }

    /** @throws NotFound if the item is not there, or this person may not know of it */
    public SeenItem item(PlanItemId id, @Nullable UserKey viewer) {
        return containing(id, viewer).seen().item(id).orElseThrow(() -> new NotFound("item-not-found"));
    }

    /** @throws NotFound if it is not there, is of another kind, or this person may not know of it */
    public SeenItem item(PlanItemId id, Class<? extends Content> type, @Nullable UserKey viewer) {
        OnePlan plan = containing(id, viewer);
        boolean fits = plan.plan()
                .item(id)
                .map(PlanItem::content)
                .filter(type::isInstance)
                .isPresent();
        return plan.seen().item(id).filter(seen -> fits).orElseThrow(() -> new NotFound("item-not-found"));
    }

    /** What is about an item, in the order of its recording. */
    public List<SeenItem> itemsAbout(PlanItemId id, @Nullable UserKey viewer) {
        SeenPlan seen = containing(id, viewer).seen();
        SeenItem about = seen.item(id).orElseThrow(() -> new NotFound("item-not-found"));
        return about(seen, about.goal(), content -> id.equals(content.about()));
    }

    /** What is about a milestone, in the order of its recording. */
    public List<SeenItem> itemsAbout(MilestoneId id, @Nullable UserKey viewer) {
        SeenPlan seen = containing(id, viewer).seen();
        SeenMilestone about = seen.milestone(id).orElseThrow(() -> new NotFound("milestone-not-found"));
        return about.goal() == null ? List.of() : about(seen, about.goal(), content -> id.equals(content.milestone()));
    }

    private static List<SeenItem> about(SeenPlan seen, GoalId goal, Predicate<Content> wanted) {
        return seen.goal(goal).stream()
                .flatMap(one -> one.items().stream())
                .filter(item ->
                        item.pairOnly().map(PlanItem::content).filter(wanted).isPresent())
                .toList();
    }

    OnePlan containing(PlanItemId id, @Nullable UserKey viewer) {
        return found(items.mentorshipOf(id), viewer, "item-not-found");
    }

    OnePlan containing(GoalId id, @Nullable UserKey viewer) {
        return found(goals.mentorshipOf(id), viewer, "goal-not-found");
    }

    OnePlan containing(MilestoneId id, @Nullable UserKey viewer) {
        return found(milestones.mentorshipOf(id), viewer, "milestone-not-found");
    }

    OnePlan read(MentorshipId id, @Nullable UserKey viewer) {
        return read(mentorships.outline(id, viewer));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever may not know of the mentorship gets the answer of a thing that is not there. */
    private OnePlan found(Optional<MentorshipId> id, @Nullable UserKey viewer, String code) {
        try {
            return read(mentorships.outline(id.orElseThrow(() -> new NotFound(code)), viewer));
        } catch (NotFound hidden) {
            throw new NotFound(code);
        }
    }

    private OnePlan read(SeenMentorship outline) {
        return read(List.of(outline)).get(0);
    }

    List<OnePlan> read(List<SeenMentorship> outlines) {
        if (outlines.isEmpty()) {
            return List.of();
        }
        List<MentorshipId> ids =
                outlines.stream().map(outline -> outline.mentorship().id()).toList();
        TextsToCome<Goal> goalRows = goals.of(ids);
        TextsToCome<Milestone> milestoneRows = milestones.of(ids);
        MentorshipTexts words = texts.of(textsOf(outlines));
        List<PlanItem<?>> allItems = items.of(ids, words);
        List<Goal> allGoals = goalRows.with(words);
        List<Milestone> allMilestones = milestoneRows.with(words);
        return outlines.stream()
                .map(outline -> put(outline, words, allGoals, allMilestones, allItems))
                .toList();
    }

    /** Whose texts are read, in one statement: those of the mentorships, the words and the cycles of their spaces, and of the people in them what they show to their pairs. */
    private static Set<UUID> textsOf(List<SeenMentorship> outlines) {
        return outlines.stream()
                .flatMap(outline -> Stream.concat(
                        Stream.of(
                                outline.mentorship().id().value(),
                                SpaceWords.idIn(outline.mentorship().spaceKey()),
                                SpaceCycles.idIn(outline.mentorship().spaceKey())),
                        outline.partner().map(Preferences::idOf).stream()))
                .collect(Collectors.toSet());
    }

    private OnePlan put(
            SeenMentorship outline,
            MentorshipTexts words,
            List<Goal> allGoals,
            List<Milestone> allMilestones,
            List<PlanItem<?>> allItems) {
        Mentorship mentorship = outline.mentorship();
        UUID id = mentorship.id().value();
        Plan plan = new Plan(
                mentorship,
                allGoals.stream()
                        .filter(goal -> goal.mentorship().equals(mentorship.id()))
                        .toList(),
                allMilestones.stream()
                        .filter(milestone -> milestone.mentorship().equals(mentorship.id()))
                        .toList(),
                allItems.stream()
                        .filter(item -> item.mentorship().equals(mentorship.id()))
                        .toList(),
                today());
        Charter charter = outline.sight().ofPair() ? Charter.from(words.of(id)) : null;
        return new OnePlan(
                plan,
                new SeenMentorship(mentorship, outline.sight(), charter),
                agreements.in(words, mentorship.id()),
                spaceWords.in(words, mentorship.spaceKey()).vocabulary(),
                spaceCycles.in(words, mentorship.spaceKey()),
                outline.partner().map(partner -> preferences.in(words, partner)).orElse(null),
                plan.today());
    }

    /** A plan, and whose eyes are on it. */
    record OnePlan(
            Plan plan,
            SeenMentorship mentorship,
            Agreement agreement,
            Vocabulary ofSpace,
            SpaceCycles cycles,
            @Nullable Preferences partners,
            LocalDate today) {
        Eyes eyes() {
            return new Eyes(plan, mentorship, today);
        }

        SeenPlan seen() {
            return eyes().plan(agreement, ofSpace, cycles, partners);
        }
    }
}

package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.store.AoCheckIn;
import dev.cairn.mentoring.fixture.GoalBuilder;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.MilestoneBuilder;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.store.AoGoal;
import dev.cairn.mentoring.goal.store.AoMilestone;
import dev.cairn.mentoring.goal.store.AoPlanItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.store.StateJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the table beside those that are counted, slowly, from the rows of the plan, after two nodes did whatever they liked at once. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RecountTest {
    private static final int STEPS = 30;

    @Parameter
    TestDatabase database;

    /** A node of its own, which knows the same people and pages. */
    private World node(List<Long> homes) {
        World world = World.on(database);
        homes.forEach(world.pages()::addNumbered);
        return world;
    }

    private static void someSteps(World node, List<SeenMentorship> pairs, Random random) {
        List<SeenGoal> goals = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            try {
                oneStep(node, pairs.get(random.nextInt(pairs.size())), goals, random);
            } catch (Conflict refused) {
                assertThat(refused.getMessage()).as("what cannot be done").isNotEmpty();
            }
        }
    }

    /** It may be one that is refused, and changes nothing then. */
    private static void oneStep(World node, SeenMentorship pair, List<SeenGoal> goals, Random random) {
        LocalDate day = node.clock().today().plusDays(random.nextInt(40));
        switch (goals.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 -> goals.add(someGoal(node.aGoal(pair), random));
            case 1 -> someMilestone(node, goals.get(random.nextInt(goals.size())), day, random);
            case 2 -> evidence(node, goals.get(random.nextInt(goals.size())), random);
            case 3 -> closed(node, planned(node, pair, node.clock().today().plusDays(random.nextInt(9))));
            default -> planned(node, pair, day);
        }
    }

    private static CheckInId planned(World node, SeenMentorship pair, LocalDate day) {
        return node.planning()
                .plan(
                        pair.mentorship().id(),
                        keyOf("mentee"),
                        sent(new CheckInChange(Setting.to(day), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private static void closed(World node, CheckInId id) {
        SeenCheckIn seen = node.checkIns().get(id, keyOf("mentee"));
        UUID fingerprint = node.closing().standing(seen).fingerprint();
        Expected now = Expected.revision(seen.checkIn().revision());
        node.closing().confirm(id, keyOf("mentee"), now, sent(new Assent(Setting.to(fingerprint), false)));
        SeenCheckIn confirmed = node.checkIns().get(id, keyOf("mentor"));
        Expected then = Expected.revision(confirmed.checkIn().revision());
        UUID same = node.closing().standing(confirmed).fingerprint();
        node.closing().close(id, keyOf("mentor"), then, sent(new Assent(Setting.to(same), true)));
    }

    private static SeenGoal someGoal(GoalBuilder goal, Random random) {
        if (random.nextBoolean()) {
            Aim.Kind[] kinds = Aim.Kind.values();
            goal.saying("aim", new Aim(kinds[random.nextInt(kinds.length)], "as agreed"));
        }
        return switch (random.nextInt(5)) {
            case 0 -> goal.proposed();
            case 1 -> goal.dropped();
            case 2 -> goal.reached();
            default -> goal.open();
        };
    }

    private static void someMilestone(World node, SeenGoal of, LocalDate day, Random random) {
        if (!of.state().isUnfinished()) {
            return;
        }
        MilestoneBuilder milestone = node.aMilestone(of).due(day);
        switch (random.nextInt(3)) {
            case 0 -> milestone.planned();
            case 1 -> milestone.reached();
            default -> milestone.dropped();
        }
    }

    private static void evidence(World node, SeenGoal of, Random random) {
        Audience audience = random.nextBoolean() ? Audience.PAIR : Audience.AUTHOR;
        node.items()
                .add(
                        ItemKind.EVIDENCE,
                        of.id(),
                        keyOf("mentee"),
                        sent(ofEvidence(
                                Map.of("type", EvidenceType.WORK_SAMPLE, "words", "A draft", "audience", audience))));
    }

    private <T extends RawEntity<Integer>> List<T> rows(Class<T> table, SeenMentorship pair) {
        return Arrays.asList(database.ao()
                .find(table, "MENTORSHIP = ?", pair.mentorship().id().toString()));
    }

    private static Share share(Stream<String> states, String part, Set<String> counted) {
        List<String> all = states.filter(counted::contains).toList();
        return new Share(Collections.frequency(all, part), all.size());
    }

    /** As somebody would count who knows the rows and nothing else. */
    private Tally recounted(SeenMentorship pair) {
        List<AoGoal> goals = rows(AoGoal.class, pair);
        List<AoMilestone> milestones = rows(AoMilestone.class, pair);
        Set<String> shown = rows(AoPlanItem.class, pair).stream()
                .filter(item -> item.getKind().equals(ItemKind.EVIDENCE.name()))
                .filter(item -> !item.getAudience().equals(Audience.AUTHOR.name()))
                .map(AoPlanItem::getGoal)
                .collect(Collectors.toSet());
        Share reached = share(goals.stream().map(AoGoal::getState), "REACHED", Set.of("OPEN", "REACHED"));
        Share passed = share(milestones.stream().map(AoMilestone::getState), "REACHED", Set.of("PLANNED", "REACHED"));
        return new Tally(
                reached,
                (int) goals.stream()
                        .filter(goal -> goal.getState().equals("DROPPED"))
                        .count(),
                passed,
                milestones.stream()
                        .filter(one -> one.getState().equals("PLANNED"))
                        .map(one -> LocalDate.parse(one.getDue()))
                        .sorted()
                        .toList(),
                new Share(
                        (int) goals.stream()
                                .filter(goal -> goal.getState().equals("REACHED"))
                                .filter(goal -> shown.contains(goal.getUuid()))
                                .count(),
                        reached.part() + passed.part()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void is_the_same_whatever_two_nodes_did_at_once(long seed) {
        List<Long> homes = List.of(numbered(), numbered(), numbered());
        World one = node(homes);
        World other = node(homes);
        List<SeenMentorship> pairs = homes.stream()
                .map(home -> one.aMentorship().on(page(one, home)).active())
                .toList();

        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> someSteps(other, pairs, new Random(-seed)));
        someSteps(one, pairs, new Random(seed));
        beside.join();

        World fresh = node(homes);
        for (SeenMentorship pair : pairs) {
            Summary kept = one.progress().summaries().of(pair.mentorship().id()).orElseThrow();
            assertThat(kept.tally()).isEqualTo(recounted(pair));
            checkTalks(kept, rows(AoCheckIn.class, pair), one.clock().today());
            assertThat(kept.aims())
                    .isEqualTo(rows(AoGoal.class, pair).stream()
                            .filter(goal -> Set.of("OPEN", "REACHED").contains(goal.getState()))
                            .map(AoGoal::getAimKind)
                            .filter(Objects::nonNull)
                            .map(Aim.Kind::valueOf)
                            .collect(Collectors.toSet()));
            assertThat(fresh.progress().situation(pair.mentorship()).plan().flat())
                    .as("of all days there ever were")
                    .allSatisfy(goal -> assertThat(goal.claims(LocalDate.MIN, LocalDate.MAX))
                            .isEqualTo(goal.claims()));
            assertThat(kept.findings())
                    .as("and what the rules find in all of it")
                    .isEqualTo(Drift.of(fresh.progress().situation(pair.mentorship()), Thresholds.USUAL));
        }
    }

    /** None of them was put off, so each was planned first for the day that it is planned for. */
    private static void checkTalks(Summary kept, List<AoCheckIn> rows, LocalDate today) {
        List<AoCheckIn> closed =
                rows.stream().filter(row -> row.getClosingJson() != null).toList();
        assertThat(kept.talks().next())
                .isEqualTo(rows.stream()
                        .filter(row -> row.getClosingJson() == null)
                        .map(row -> LocalDate.parse(row.getPlanned()))
                        .min(LocalDate::compareTo)
                        .orElse(null));
        assertThat(kept.talks().last())
                .isEqualTo(closed.stream()
                        .map(RecountTest::dayOfClosing)
                        .max(LocalDate::compareTo)
                        .orElse(null));
        assertThat(kept.talks().kept(today))
                .isEqualTo(new Share(
                        (int) closed.stream()
                                .filter(row -> Math.abs(ChronoUnit.DAYS.between(
                                                LocalDate.parse(row.getPlanned()), dayOfClosing(row)))
                                        <= kept.talks().tolerance())
                                .count(),
                        closed.size()));
    }

    private static LocalDate dayOfClosing(AoCheckIn row) {
        Instant at = State.sure(StateJson.read(row.getClosingJson()).moment("at"));
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** One that no other test of this database has. */
    private static long numbered() {
        return ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
    }

    private static KnownPages.Page page(World node, long number) {
        return node.pages().addNumbered(number);
    }
}

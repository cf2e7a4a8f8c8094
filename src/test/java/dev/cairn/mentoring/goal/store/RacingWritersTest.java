package dev.cairn.mentoring.goal.store;

import static dev.cairn.mentoring.fixture.Changes.ofGoal;
import static dev.cairn.mentoring.fixture.Changes.ofMentorship;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.GoalBuilder;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.NewProposal;
import dev.cairn.mentoring.goal.Proposal;
import dev.cairn.mentoring.goal.ProposalState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.NewMentorship;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.UserKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several people change the same things at the same moment. */
class RacingWritersTest {
    private static final int WRITERS = 8;
    private static final int CHANGES = 15;
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");

    @Nested
    class On_H2 extends OnDatabase {
        On_H2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class On_PostgreSQL extends OnDatabase {
        On_PostgreSQL() {
            super(TestDatabase.POSTGRES);
        }
    }

    abstract static class OnDatabase {
        private final World world;

        OnDatabase(TestDatabase database) {
            world = World.on(database);
        }

        @Test
        void every_change_of_one_goal_is_applied_whole_or_refused() throws InterruptedException {
            SeenMentorship mentorship = world.aMentorship().active();
            SeenGoal goal = world.aGoal(mentorship).proposed();
            long before = goal.pairOnly().map(Goal::revision).orElseThrow();

            List<Race.Outcome<Integer>> outcomes = Race.of(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> changeOftenWhatIsSeen(goal, writer))
                    .toList());

            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.refusal()).isEmpty());
            int applied = outcomes.stream()
                    .mapToInt(outcome -> outcome.result().get(0))
                    .sum();
            Goal after = world.plans().goal(goal.id(), MENTEE).pairOnly().orElseThrow();
            assertThat(applied).isPositive();
            assertThat(after.revision()).isEqualTo(before + applied);
            assertThat(after.content().why()).isEqualTo(after.content().title());
            assertThat(revisionsInJournal(mentorship, goal))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, after.revision())
                            .mapToObj(revision -> after.revision() + 1 - revision)
                            .toList());
        }

        @Test
        void two_opposite_moves_never_make_a_circle() throws InterruptedException {
            SeenMentorship mentorship = world.aMentorship().active();
            for (int round = 0; round < 10; round++) {
                SeenGoal one = world.aGoal(mentorship).open();
                SeenGoal other = world.aGoal(mentorship).open();

                List<Race.Outcome<SeenGoal>> outcomes =
                        Race.of(List.of(() -> moveBelow(one, other), () -> moveBelow(other, one)));

                assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(outcome -> !outcome.won())
                        .allSatisfy(lost -> assertThat(lost.refusal().get(0))
                                .isInstanceOfSatisfying(
                                        Conflict.class,
                                        conflict -> assertThat(conflict.code())
                                                .isIn("goal-cycle", Conflict.CHANGED_MEANWHILE)));
                assertThat(world.plans()
                                .of(mentorship.mentorship().id(), MENTEE)
                                .flat())
                        .extracting(SeenGoal::id)
                        .contains(one.id(), other.id());
            }
        }

        @Test
        void many_starts_on_one_page_make_one_mentorship() throws InterruptedException {
            KnownPages.Page page = world.pages().add();

            List<Race.Outcome<SeenMentorship>> outcomes = Race.of(IntStream.range(0, WRITERS)
                    .<Callable<SeenMentorship>>mapToObj(writer -> () -> world.start()
                            .start(
                                    KnownPeople.keyOf("mentee" + writer),
                                    sent(new NewMentorship(
                                            KnownPeople.keyOf("mentor"), null, page.id(), ofMentorship(Map.of())))))
                    .toList());

            assertThat(world.mentorships().homedOn(List.of(page.id()))).hasSize(1);
            assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.won())
                    .allSatisfy(lost -> assertThat(lost.refusal().get(0))
                            .isInstanceOfSatisfying(
                                    Conflict.class,
                                    conflict -> assertThat(conflict.code())
                                            .isIn("page-taken", Conflict.CHANGED_MEANWHILE)));
        }

        @Test
        void a_goal_is_not_deleted_from_under_a_new_milestone() throws InterruptedException {
            SeenMentorship mentorship = world.aMentorship().active();
            for (int round = 0; round < 10; round++) {
                SeenGoal goal = world.aGoal(mentorship).proposed();

                Race.of(List.<Callable<Object>>of(() -> world.aMilestone(goal).planned(), () -> {
                    world.tree().delete(goal.id(), MENTEE, GoalBuilder.revisionOf(goal), sent("{}"));
                    return goal;
                }));

                Mentorship found = mentorship.mentorship();
                assertThat(world.plans().of(found.id(), MENTEE).milestones())
                        .allSatisfy(milestone -> assertThat(milestone.goal()).isNotNull());
            }
        }

        @Test
        void of_many_proposals_for_one_goal_at_once_one_is_made() throws InterruptedException {
            SeenMentorship mentorship = world.aMentorship().active();
            for (int round = 0; round < 5; round++) {
                SeenGoal goal = world.aGoal(mentorship).open();

                List<Race.Outcome<SeenItem>> outcomes = Race.of(IntStream.range(0, WRITERS)
                        .<Callable<SeenItem>>mapToObj(writer -> () -> proposed(goal, "Title " + writer))
                        .toList());

                assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(outcome -> !outcome.won())
                        .allSatisfy(lost -> assertThat(lost.refusal().get(0))
                                .isInstanceOfSatisfying(
                                        Conflict.class,
                                        conflict -> assertThat(conflict.code())
                                                .isIn("proposal-open", Conflict.CHANGED_MEANWHILE)));
                assertThat(world.plans().goal(goal.id(), MENTEE).items()).hasSize(1);
            }
        }

        @Test
        void a_proposal_that_is_accepted_and_withdrawn_at_once_becomes_one_of_the_two() throws InterruptedException {
            SeenMentorship mentorship = world.aMentorship().active();
            for (int round = 0; round < 10; round++) {
                SeenGoal goal = world.aGoal(mentorship).titled("Before").open();
                SeenItem open = proposed(goal, "After");

                Race.of(List.<Callable<Object>>of(
                        () -> world.proposals().accept(open.id(), MENTOR, Expected.revision(1), plain()),
                        () -> world.proposals().withdraw(open.id(), MENTEE, Expected.revision(1), plain())));

                boolean accepted = stateOf(open) == ProposalState.ACCEPTED;
                assertThat(stateOf(open)).isIn(ProposalState.ACCEPTED, ProposalState.WITHDRAWN);
                assertThat(world.plans().goal(goal.id(), MENTEE).title()).isEqualTo(accepted ? "After" : "Before");
            }
        }

        private SeenItem proposed(SeenGoal goal, String title) {
            return world.proposals()
                    .propose(
                            goal.id(),
                            MENTEE,
                            sent(new NewProposal(
                                    ofGoal(Map.of("title", title)), null, "So", null, null, null, null, null)));
        }

        private ProposalState stateOf(SeenItem proposal) {
            return world.plans()
                    .item(proposal.id(), MENTEE)
                    .pairOnly()
                    .map(item -> item.as(Proposal.class).content().state())
                    .orElseThrow();
        }

        private SeenGoal moveBelow(SeenGoal goal, SeenGoal parent) {
            return world.goals()
                    .change(
                            goal.id(),
                            MENTEE,
                            GoalBuilder.revisionOf(goal),
                            sent(ofGoal(Map.of("parent", parent.id()))));
        }

        /** Each change sets two fields alike, one in a column and one in the table of long texts. */
        private int changeOftenWhatIsSeen(SeenGoal goal, int writer) {
            int applied = 0;
            for (int change = 0; change < CHANGES; change++) {
                Goal seen = world.plans().goal(goal.id(), MENTEE).pairOnly().orElseThrow();
                String said = writer + "/" + change;
                try {
                    world.goals()
                            .change(
                                    goal.id(),
                                    MENTEE,
                                    Expected.revision(seen.revision()),
                                    sent(ofGoal(Map.of("title", said, "why", said))));
                    applied++;
                } catch (Conflict refused) {
                    assertThat(refused.isChangedMeanwhile()).isTrue();
                }
            }
            return applied;
        }

        private List<Long> revisionsInJournal(SeenMentorship mentorship, SeenGoal goal) {
            List<Long> revisions = new ArrayList<>();
            Set<Long> seen = new HashSet<>();
            int total = Integer.MAX_VALUE;
            for (int start = 0; start < total; start += 200) {
                var part = world.journal().of(mentorship.mentorship().id().value(), MENTEE, start, 200);
                total = (int) part.total();
                for (JournalEntry entry : part.items()) {
                    if (entry.item().equals(goal.id().value()) && seen.add(entry.revision())) {
                        revisions.add(entry.revision());
                    }
                }
            }
            return revisions;
        }
    }
}

package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.because;
import static dev.cairn.mentoring.fixture.Changes.ofGoal;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.GoalBuilder;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProposalServiceTest {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");
    private static final UserKey READER = KnownPeople.keyOf("reader");
    private static final Expected FIRST = Expected.revision(1);

    private final World world = World.inMemory();
    private final SeenMentorship mentorship = world.aMentorship().active();
    private final SeenGoal goal = world.aGoal(mentorship).titled("Run a review").open();
    private final LocalDate due = world.clock().today().plusMonths(3);

    private static NewProposal saying(@Nullable String reason, Map<String, ? extends @Nullable Object> members) {
        return new NewProposal(ofGoal(members), null, reason, null, null, null, null, null);
    }

    private SeenItem proposed(Map<String, ? extends @Nullable Object> members) {
        return world.proposals().propose(goal.id(), MENTEE, sent(saying("The release moved", members)));
    }

    private SeenItem renamed() {
        return proposed(Map.of("title", "Lead a review"));
    }

    private Goal now() {
        return world.plans().goal(goal.id(), MENTEE).pairOnly().orElseThrow();
    }

    private static Proposal said(SeenItem item) {
        return item.pairOnly().orElseThrow().as(Proposal.class).content();
    }

    private static Map<String, @Nullable Object> clearing(String... fields) {
        Map<String, @Nullable Object> members = new HashMap<>();
        for (String field : fields) {
            members.put(field, null);
        }
        return members;
    }

    private List<String> journal() {
        return world.journal().of(mentorship.mentorship().id().value(), MENTEE, 0, 200).items().stream()
                .map(ProposalServiceTest::line)
                .toList();
    }

    private static String line(JournalEntry entry) {
        return entry.kind() + " " + entry.revision() + " " + entry.action() + ": " + entry.reason();
    }

    @Nested
    class An_open_proposal {
        @Test
        void changes_nothing_and_says_what_would_differ() {
            SeenItem open = proposed(Map.of("title", "Lead a review", "due", due.plusDays(9)));

            assertThat(now().content().title()).isEqualTo("Run a review");
            assertThat(now().revision()).isEqualTo(2);
            assertThat(said(open).changes())
                    .containsExactly(
                            new Difference("title", "Run a review", "Lead a review"),
                            new Difference(
                                    "due", due.toString(), due.plusDays(9).toString()));
        }

        @Test
        void is_decided_by_the_other_and_withdrawn_by_its_author() {
            PlanItemId id = renamed().id();
            ProposalService service = world.proposals();

            assertThat(world.plans().item(id, MENTEE).can()).containsExactly(ItemStep.WITHDRAW);
            assertThat(world.plans().item(id, MENTOR).can()).containsExactly(ItemStep.ACCEPT, ItemStep.REFUSE);
            Refused.as(NotPermitted.class, "the-other-decides", () -> service.accept(id, MENTEE, FIRST, plain()));
            Refused.as(NotPermitted.class, "the-other-decides", () -> service.refuse(id, MENTEE, FIRST, because("So")));
            Refused.as(NotPermitted.class, "not-your-step", () -> service.withdraw(id, MENTOR, FIRST, plain()));
        }

        @Test
        void keeps_a_second_one_away_until_it_is_withdrawn() {
            PlanItemId id = renamed().id();

            assertThat(world.plans().goal(goal.id(), MENTOR).can()).doesNotContain(GoalStep.PROPOSE_CHANGE);
            Refused.as(Conflict.class, "proposal-open", ProposalServiceTest.this::renamed);
            world.proposals().withdraw(id, MENTEE, FIRST, plain());

            assertThat(world.plans().goal(goal.id(), MENTOR).can()).contains(GoalStep.PROPOSE_CHANGE);
            assertThat(said(renamed()).state()).isEqualTo(ProposalState.OPEN);
            assertThat(now().content().title()).isEqualTo("Run a review");
        }

        @Test
        void is_not_told_to_readers_of_a_shared_goal() {
            world.goals()
                    .change(
                            goal.id(),
                            MENTEE,
                            GoalBuilder.revisionOf(goal),
                            sent(ofGoal(Map.of("audience", Audience.PAGE))));
            renamed();

            assertThat(world.plans().goal(goal.id(), READER).items()).isEmpty();
        }

        @Test
        void can_be_refused_once_its_goal_is_reached_but_not_accepted() {
            PlanItemId id = renamed().id();
            world.goals().reach(goal.id(), MENTEE, GoalBuilder.revisionOf(goal), plain());

            Refused.as(
                    Conflict.class, "goal-is-reached", () -> world.proposals().accept(id, MENTOR, FIRST, plain()));
            SeenItem refused = world.proposals().refuse(id, MENTOR, FIRST, because("Too late"));

            assertThat(said(refused).state()).isEqualTo(ProposalState.REFUSED);
            assertThat(said(refused).refusedBecause()).isEqualTo("Too late");
        }
    }

    @Nested
    class An_accepted_proposal {
        @Test
        void is_what_the_goal_says_with_its_reason_in_the_history_of_the_goal() {
            PlanItemId id = renamed().id();

            SeenItem accepted =
                    world.proposals().accept(id, MENTOR, FIRST, plain()).proposal();

            assertThat(now().content().title()).isEqualTo("Lead a review");
            assertThat(now().content().due()).isEqualTo(due);
            assertThat(now().revision()).isEqualTo(3);
            assertThat(journal())
                    .contains(
                            ItemKind.GOAL + " 3 changed: The release moved",
                            ItemKind.PROPOSAL + " 1 proposed: The release moved",
                            ItemKind.PROPOSAL + " 2 accepted: null");
            assertThat(said(accepted).decidedBy()).isEqualTo(MENTOR);
            assertThat(said(accepted).decidedAt()).isEqualTo(world.clock().instant());
            assertThat(said(accepted).changes())
                    .containsExactly(new Difference("title", "Run a review", "Lead a review"));
        }

        @Test
        void stays_as_it_was_decided() {
            PlanItemId id = renamed().id();
            world.proposals().accept(id, MENTOR, FIRST, plain());
            Expected second = Expected.revision(2);

            assertThat(world.plans().item(id, MENTOR).can()).isEmpty();
            Refused.as(
                    Conflict.class,
                    "proposal-is-accepted",
                    () -> world.proposals().refuse(id, MENTOR, second, because("No")));
            Refused.as(
                    Conflict.class,
                    "proposal-is-accepted",
                    () -> world.proposals().withdraw(id, MENTEE, second, plain()));
        }

        @Test
        void changes_the_parts_of_an_aim() {
            Aim team = new Aim(Aim.Kind.TEAM, "Fewer incidents");
            PlanItemId first = proposed(Map.of("aim", team)).id();
            world.proposals().accept(first, MENTOR, FIRST, plain());
            PlanItemId second = proposed(Map.of("aim", new Aim(Aim.Kind.CUSTOMER, "Fewer incidents")))
                    .id();

            assertThat(said(world.plans().item(second, MENTEE)).changes())
                    .containsExactly(new Difference("aim.kind", "team", "customer"));
            assertThat(now().content().aim()).isEqualTo(team);
            world.proposals().accept(second, MENTOR, FIRST, plain());
            assertThat(now().content().aim()).isEqualTo(new Aim(Aim.Kind.CUSTOMER, "Fewer incidents"));
        }
    }

    @Nested
    class A_new_proposal {
        @Test
        @Tag("R100")
        void needs_a_reason() {
            Refused.forFields(
                    () -> world.proposals()
                            .propose(goal.id(), MENTOR, sent(saying(null, Map.of("title", "Lead a review")))),
                    "reason:required");
        }

        @Test
        void changes_something() {
            Refused.as(
                    Invalid.class,
                    "proposal-changes-nothing",
                    () -> proposed(Map.of("title", "Run a review", "due", due)));
            Refused.as(Invalid.class, "proposal-changes-nothing", () -> proposed(Map.of()));
        }

        @Test
        void leaves_the_goal_as_defined_as_it_was_when_it_was_agreed() {
            Refused.forFields(
                    () -> proposed(clearing("title", "kind", "observableAction", "expectedOutcome", "horizon", "due")),
                    "title:required",
                    "kind:required",
                    "observableAction:required",
                    "expectedOutcome:required",
                    "horizon:required",
                    "due:required");
            Refused.forFields(() -> proposed(Map.of("kind", GoalKind.BEHAVIOUR)), "pressureSituation:required");
        }

        @Test
        void is_for_an_agreed_goal_of_an_active_mentorship() {
            SeenGoal wish = world.aGoal(mentorship).proposed();
            Refused.as(
                    Conflict.class,
                    "goal-is-proposed",
                    () -> world.proposals().propose(wish.id(), MENTOR, sent(saying("So", Map.of("title", "Other")))));

            world.service().pause(mentorship.mentorship().id(), MENTEE, Expected.revision(2), plain());

            assertThat(world.plans().goal(goal.id(), MENTEE).can()).doesNotContain(GoalStep.PROPOSE_CHANGE);
            Refused.as(Conflict.class, "mentorship-is-paused", ProposalServiceTest.this::renamed);
        }
    }

    @Nested
    class On_acceptance {
        private List<String> crowdedWith(LocalDate day) {
            PlanItemId id = proposed(Map.of("due", day)).id();
            return world.proposals().accept(id, MENTOR, FIRST, plain()).asks().sameFortnight().stream()
                    .map(near -> near.title() + " " + near.day())
                    .toList();
        }

        @Test
        @Tag("R104")
        void it_is_asked_what_else_is_due_in_one_fortnight_with_the_new_day() {
            LocalDate day = due.plusMonths(2);
            world.aGoal(mentorship)
                    .titled("Too early")
                    .saying("due", day.minusDays(14))
                    .open();
            world.aGoal(mentorship)
                    .titled("Just before")
                    .saying("due", day.minusDays(13))
                    .open();
            world.aGoal(mentorship)
                    .titled("Just after")
                    .saying("due", day.plusDays(13))
                    .open();
            world.aGoal(mentorship)
                    .titled("Too late")
                    .saying("due", day.plusDays(14))
                    .open();
            world.aGoal(mentorship).titled("Not agreed").saying("due", day).proposed();
            world.aMilestone(goal).titled("Rehearsal").due(day.minusDays(1)).planned();

            assertThat(crowdedWith(day))
                    .containsExactly(
                            "Just before " + day.minusDays(13),
                            "Rehearsal " + day.minusDays(1),
                            "Just after " + day.plusDays(13));
        }

        @Test
        void nothing_is_asked_of_days_that_stayed() {
            world.aGoal(mentorship).titled("Same day").saying("due", due).open();

            Asks asks = world.proposals()
                    .accept(renamed().id(), MENTOR, FIRST, plain())
                    .asks();

            assertThat(asks.sameFortnight()).isEmpty();
            assertThat(asks.cadence()).isEqualTo(mentorship.mentorship().cadence());
        }
    }
}

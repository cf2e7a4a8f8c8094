package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.StateJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Summaries follow what people do, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SummaryTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");

    @Parameter
    TestDatabase database;

    private World world() {
        return World.on(database);
    }

    private static Summary of(World world, SeenMentorship pair) {
        return world.progress().summaries().of(pair.mentorship().id()).orElseThrow();
    }

    private static void planned(World world, SeenMentorship pair, LocalDate day) {
        world.planning()
                .plan(
                        pair.mentorship().id(),
                        MENTEE,
                        sent(new CheckInChange(Setting.to(day), Setting.to(Emphasis.STRATEGIC_INFLUENCE), null)));
    }

    private static void evidence(World world, SeenGoal goal, Audience audience) {
        world.items()
                .add(
                        ItemKind.EVIDENCE,
                        goal.id(),
                        MENTEE,
                        sent(ofEvidence(Map.of(
                                "type", EvidenceType.WORK_SAMPLE, "words", "Canary draft", "audience", audience))));
    }

    @Test
    @Tag("R6")
    @Tag("R8")
    @Tag("R128")
    void say_how_far_a_pair_has_come_as_soon_as_it_has() {
        World world = world();
        SeenMentorship pair = world.aMentorship().active();
        LocalDate today = world.clock().today();
        assertThat(of(world, pair).tally())
                .isEqualTo(new Tally(new Share(0, 0), 0, new Share(0, 0), List.of(), new Share(0, 0)));

        SeenGoal reached = world.aGoal(pair).titled("Canary goal").reached();
        SeenGoal open = world.aGoal(pair)
                .saying("aim", new Aim(Aim.Kind.CUSTOMER, "Canary aim"))
                .open();
        world.aGoal(pair).dropped();
        world.aGoal(pair).proposed();
        world.aGoal(pair).seenBy(Audience.AUTHOR).proposed();
        world.aMilestone(open).titled("Canary milestone").due(today.plusDays(3)).planned();
        world.aMilestone(open).reached();
        world.aMilestone(open).dropped();
        evidence(world, reached, Audience.PAIR);
        evidence(world, open, Audience.AUTHOR);
        planned(world, pair, today.plusDays(7));

        Summary summary = of(world, pair);
        assertThat(summary.tally())
                .isEqualTo(new Tally(new Share(1, 2), 1, new Share(1, 2), List.of(today.plusDays(3)), new Share(1, 2)));
        assertThat(summary.tally().overdue(today.plusDays(3))).isZero();
        assertThat(summary.tally().overdue(today.plusDays(4))).isEqualTo(1);
        assertThat(summary.talks().next()).isEqualTo(today.plusDays(7));
        assertThat(summary.talks().kept(today.plusDays(10))).isEqualTo(new Share(0, 0));
        assertThat(summary.talks().kept(today.plusDays(11)))
                .as("its day and three more have passed")
                .isEqualTo(new Share(0, 1));
        assertThat(summary.emphasis()).isEqualTo(Emphasis.STRATEGIC_INFLUENCE);
        assertThat(summary.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(summary.aims()).containsExactly(Aim.Kind.CUSTOMER);
    }

    @Test
    void want_attention_from_the_first_day_on_which_a_rule_fires() {
        World world = world();
        SeenMentorship pair = world.aMentorship().active();
        LocalDate today = world.clock().today();
        SeenGoal goal = world.aGoal(pair).open();
        world.aMilestone(goal).due(today.plusDays(3)).planned();
        planned(world, pair, today.plusDays(7));

        Summary summary = of(world, pair);

        assertThat(summary.attentionFrom()).isEqualTo(today.plusDays(4));
        assertThat(summary.attention(today.plusDays(3))).isEmpty();
        assertThat(summary.attention(today.plusDays(4))).isEqualTo(Set.of(Attention.DATES));
        assertThat(summary.attention(today.plusDays(11))).isEqualTo(Set.of(Attention.DATES, Attention.RHYTHM));
    }

    @Test
    void hold_no_word_that_anybody_wrote() {
        World world = world();
        SeenMentorship pair = world.aMentorship().active();
        SeenGoal goal = world.aGoal(pair)
                .titled("Canary goal")
                .saying("why", "Canary why")
                .reached();
        world.aMilestone(world.aGoal(pair).titled("Canary open").open())
                .titled("Canary milestone")
                .planned();
        evidence(world, goal, Audience.PAIR);

        assertThat(StateJson.write(of(world, pair).facts()))
                .doesNotContain("anary")
                .contains("target-passed");
    }

    @Test
    void go_with_their_pages_to_another_space_and_stay_what_they_are() {
        World world = world();
        SeenMentorship pair = world.aMentorship().active();
        SeenMentorship other = world.aMentorship().active();
        Summary before = of(world, pair);

        database.commit(() ->
                world.progress().summaries().moved(List.of(pair.mentorship().homePage()), "ELSEWHERE"));

        assertThat(of(world, pair).spaceKey()).isEqualTo("ELSEWHERE");
        assertThat(of(world, pair).facts()).isEqualTo(before.facts());
        assertThat(of(world, other).spaceKey()).isEqualTo(before.spaceKey());
    }

    @Test
    void there_are_none_of_what_never_came_to_be() {
        World world = world();
        SeenMentorship asked = world.aMentorship().proposed();
        assertThat(of(world, asked).stage()).isEqualTo(Stage.PROPOSED);

        world.service().refuse(asked.mentorship().id(), MENTOR, Expected.revision(1), plain());

        assertThat(world.progress().summaries().of(asked.mentorship().id())).isEmpty();
    }

    @Test
    void that_are_missing_or_in_another_space_are_put_right_at_night_and_others_not_written() {
        World world = world();
        KnownPages.Page home = world.pages().add();
        SeenMentorship moved = world.aMentorship().on(home).active();
        SeenMentorship missing = world.aMentorship().active();
        MentorshipId id = missing.mentorship().id();
        Summary before = of(world, missing);
        database.commit(() -> world.progress()
                .summaries()
                .replace(world.progress().summaries().all(List.of(id)).get(0), null));
        assertThat(world.progress().summaries().of(id)).isEmpty();
        home.inSpace("NEW");

        world.progress().repair().run();

        assertThat(of(world, missing)).isEqualTo(before);
        assertThat(of(world, moved).spaceKey()).isEqualTo("NEW");
        assertThat(world.progress().keeper().keep(List.of(id, moved.mentorship().id())))
                .as("what is right")
                .isZero();
    }
}

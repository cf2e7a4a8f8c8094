package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.pulse.Quarter;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How mentoring goes in a space, told by the rows, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class HealthReaderTest {
    private static final Quarter SECOND = new Quarter(2026, 2);
    private static final Quarter THIRD = new Quarter(2026, 3);

    @Parameter
    TestDatabase database;

    private final String space =
            "S" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);

    private World world;

    @BeforeEach
    void a_space_in_spring() {
        world = World.on(database);
        world.pages().addSpace(space, "keeper");
        world.clock().set(LocalDate.of(2026, 5, 10));
    }

    private HealthReader reader() {
        ProgressParts parts = world.progress();
        return new HealthReader(
                parts.reader(), world.mentorships(), parts.situations(), world.spacePulses(), world.clock());
    }

    private Health health() {
        world.clock().set(LocalDate.of(2026, 11, 22));
        return reader().of(space, keyOf("keeper"));
    }

    private QuarterHealth in(Quarter quarter) {
        return health().quarters().stream()
                .filter(one -> one.quarter().equals(quarter))
                .findFirst()
                .orElseThrow();
    }

    private SeenMentorship pair() {
        return world.aMentorship().on(world.pages().add().inSpace(space)).active();
    }

    private void evidence(SeenGoal goal, Audience audience) {
        world.items()
                .add(
                        ItemKind.EVIDENCE,
                        goal.id(),
                        keyOf("mentee"),
                        sent(ofEvidence(
                                Map.of("type", EvidenceType.WORK_SAMPLE, "words", "A draft", "audience", audience))));
    }

    @Test
    void is_told_of_the_last_four_quarters_that_are_over_whether_anything_was_in_them_or_not() {
        assertThat(health().quarters())
                .containsExactly(
                        QuarterHealth.none(THIRD),
                        QuarterHealth.none(SECOND),
                        QuarterHealth.none(new Quarter(2026, 1)),
                        QuarterHealth.none(new Quarter(2025, 4)));
    }

    @Test
    @Tag("R130")
    void counts_claims_in_the_quarter_of_which_they_speak_and_those_that_are_backed() {
        SeenMentorship pair = pair();
        evidence(world.aGoal(pair).reached(), Audience.PAIR);
        evidence(world.aGoal(pair).reached(), Audience.AUTHOR);
        SeenGoal open = world.aGoal(pair).open();
        world.clock().set(LocalDate.of(2026, 8, 10));
        world.aMilestone(open).reached();

        assertThat(in(SECOND).evidenced()).isEqualTo(new Share(1, 2));
        assertThat(in(THIRD).evidenced()).isEqualTo(new Share(0, 1));
    }

    @Test
    @Tag("R23")
    @Tag("R130")
    void counts_the_goals_that_were_pursued_and_whom_they_serve() {
        SeenMentorship pair = pair();
        world.aGoal(pair)
                .saying("aim", new Aim(Aim.Kind.CUSTOMER, "Canary aim"))
                .open();
        world.aGoal(pair).reached();
        world.aGoal(pair).dropped();
        world.aGoal(pair).proposed();

        QuarterHealth then = in(SECOND);
        assertThat(then.aimed()).isEqualTo(new Share(1, 2));
        assertThat(then.aims()).isEqualTo(Map.of(Aim.Kind.CUSTOMER, 1));
        assertThat(in(THIRD).aimed()).as("one was reached before it").isEqualTo(new Share(1, 1));
        assertThat(in(new Quarter(2026, 1)).aimed()).as("none was there yet").isEqualTo(Share.NONE);
    }

    @Test
    @Tag("R130")
    void counts_check_ins_by_the_day_that_they_were_planned_for() {
        SeenMentorship pair = pair();
        world.planning()
                .plan(
                        pair.mentorship().id(),
                        keyOf("mentee"),
                        sent(new CheckInChange(Setting.to(LocalDate.of(2026, 7, 1)), Setting.absent(), null)));

        assertThat(in(THIRD).kept()).as("it was never held").isEqualTo(new Share(0, 1));
        assertThat(in(SECOND).kept()).isEqualTo(Share.NONE);
    }

    @Test
    void adds_up_the_mentorships_whose_home_pages_one_may_view() {
        world.aGoal(pair()).reached();
        world.aGoal(pair()).reached();
        SeenMentorship hidden = world.aMentorship()
                .on(world.pages().add().inSpace(space).viewedBy("mentor", "mentee"))
                .active();
        world.aGoal(hidden).reached();

        assertThat(in(SECOND).evidenced()).isEqualTo(new Share(0, 2));
    }

    @Test
    void is_for_those_whom_the_table_is_for() {
        Refused.as(NotPermitted.class, "not-space-administrator", () -> reader().of(space, keyOf("mentee")));
        Refused.as(NotFound.class, "space-not-found", () -> reader().of("NOSUCH", keyOf("keeper")));
    }

    @Test
    void costs_as_many_statements_for_many_as_for_one() {
        world.aGoal(pair()).reached();
        List<String> one = database.statements(this::health);
        world.clock().set(LocalDate.of(2026, 5, 10));
        world.aGoal(pair()).reached();
        world.aGoal(pair()).reached();

        assertThat(database.statements(this::health)).hasSameSizeAs(one);
    }
}

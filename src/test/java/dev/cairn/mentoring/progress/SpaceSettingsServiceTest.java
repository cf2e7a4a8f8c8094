package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The settings of spaces, and how the summaries follow them, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SpaceSettingsServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey KEEPER = keyOf("keeper");

    @Parameter
    TestDatabase database;

    private final String space =
            "S" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);

    private World world;

    @BeforeEach
    void aSpace() {
        world = World.on(database);
        world.pages().addSpace(space, "keeper");
    }

    private static Thresholds days(int withoutEvidence) {
        return Thresholds.of(one -> one == Threshold.DAYS_WITHOUT_EVIDENCE ? withoutEvidence : one.usual());
    }

    private SeenSpaceSettings write(UserKey by, long revision, Thresholds thresholds, boolean open) {
        return world.spaceSettings()
                .change(space, by, Expected.revision(revision), sent(new NewSpaceSettings(thresholds, open)));
    }

    private SeenMentorship pair(String inSpace) {
        SeenMentorship pair =
                world.aMentorship().on(world.pages().add().inSpace(inSpace)).active();
        world.aGoal(pair).open();
        return pair;
    }

    private LocalDate attentionFrom(SeenMentorship pair) {
        return world.progress().summaries().of(pair.mentorship().id()).stream()
                .flatMap(one -> one.findings().stream())
                .filter(one -> one.rule() == Rule.NO_EVIDENCE)
                .map(Finding::from)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void are_the_usual_ones_and_open_to_administrators_alone_until_one_writes() {
        SeenSpaceSettings none = world.spaceSettings().of(space, KEEPER);

        assertThat(none).isEqualTo(new SeenSpaceSettings(SpaceSettings.blank(space), true));
        assertThat(none.settings().openToViewers()).isFalse();
        assertThat(none.settings().thresholds()).isEqualTo(Thresholds.USUAL);
    }

    @Test
    void are_read_as_they_were_written_and_those_of_spaces_are_kept_apart() {
        world.pages().addSpace(space + "2", "keeper");
        write(KEEPER, 1, days(30), false);
        SpaceSettings written = write(KEEPER, 2, days(20), true).settings();

        assertThat(world.spaceSettings().of(space, MENTEE)).isEqualTo(new SeenSpaceSettings(written, false));
        assertThat(written.thresholds()).isEqualTo(days(20));
        assertThat(written.openToViewers()).isTrue();
        assertThat(written.changedBy()).isEqualTo(KEEPER);
        assertThat(world.spaceSettings().of(space + "2", null).settings()).isEqualTo(SpaceSettings.blank(space + "2"));
    }

    @Test
    void are_changed_by_the_administrators_of_the_space_alone() {
        Refused.as(NotPermitted.class, "not-space-administrator", () -> write(MENTEE, 1, days(30), true));

        assertThat(world.spaceSettings().of(space, null).settings()).isEqualTo(SpaceSettings.blank(space));
    }

    @Test
    void are_not_there_for_those_who_may_not_view_the_space() {
        world.pages().closeSpace(space, "keeper");

        Refused.as(
                NotFound.class, "space-not-found", () -> world.spaceSettings().of(space, MENTEE));
        Refused.as(NotFound.class, "space-not-found", () -> write(MENTEE, 1, days(30), true));
    }

    @Test
    void are_changed_from_what_one_has_seen_and_by_one_of_two_at_once() throws InterruptedException {
        assertThat(Race.of(List.of(() -> write(KEEPER, 1, days(30), false), () -> write(KEEPER, 1, days(20), false))))
                .filteredOn(Race.Outcome::won)
                .hasSize(1);

        Refused.as(Conflict.class, "changed-meanwhile", () -> write(KEEPER, 1, days(10), false));
    }

    @Test
    void stay_without_a_trace_when_nothing_changes() {
        SeenSpaceSettings written = write(KEEPER, 1, days(30), true);

        assertThat(write(KEEPER, 2, days(30), true)).isEqualTo(written);
        assertThat(written.settings().revision()).isEqualTo(2);
    }

    @Test
    void say_from_when_on_the_mentorships_of_this_space_and_no_other_want_attention() {
        world.pages().addSpace(space + "2", "keeper");
        SeenMentorship here = pair(space);
        SeenMentorship elsewhere = pair(space + "2");
        LocalDate today = world.clock().today();
        assertThat(attentionFrom(here)).isEqualTo(today.plusDays(60));

        write(KEEPER, 1, days(30), false);

        assertThat(attentionFrom(here)).isEqualTo(today.plusDays(30));
        assertThat(attentionFrom(elsewhere)).isEqualTo(today.plusDays(60));
        assertThat(attentionFrom(pair(space))).as("one that begins later").isEqualTo(today.plusDays(30));
    }

    @Test
    void reach_every_mentorship_however_many_there_are_and_nobody_waits_for_more_than_some() {
        List<SeenMentorship> pairs = IntStream.range(0, SummaryKeeper.AT_ONCE + 2)
                .mapToObj(number -> pair(space))
                .toList();
        LocalDate from = world.clock().today().plusDays(7);

        write(KEEPER, 1, days(8), false);
        write(KEEPER, 2, days(7), false);
        assertThat(pairs).filteredOn(pair -> attentionFrom(pair).equals(from)).hasSize(SummaryKeeper.AT_ONCE);

        assertThat(world.progress().keeper().keepBacklog()).isEqualTo(1);
        assertThat(pairs).allSatisfy(pair -> assertThat(attentionFrom(pair)).isEqualTo(from));
        assertThat(world.progress().keeper().keepBacklog()).isZero();
    }

    @Test
    void of_a_space_that_fits_leave_nothing_behind() {
        pair(space);

        write(KEEPER, 1, days(30), false);

        assertThat(world.progress().keeper().keepBacklog()).isZero();
    }

    @Test
    void of_all_spaces_together_cost_one_statement() {
        MentorshipId one = pair(space).mentorship().id();
        world.pages().addSpace(space + "2", "keeper");
        MentorshipId other = pair(space + "2").mentorship().id();
        write(KEEPER, 1, days(30), false);

        List<String> alone = database.statements(() -> world.progress().keeper().keep(List.of(one)));
        List<String> together =
                database.statements(() -> world.progress().keeper().keep(List.of(one, other)));

        assertThat(together).hasSameSizeAs(alone);
    }

    @Test
    void that_were_not_followed_are_at_night() {
        SeenMentorship here = pair(space);
        world.changes().unfollow(world.progress().keeper());
        write(KEEPER, 1, days(30), false);
        assertThat(attentionFrom(here)).isEqualTo(world.clock().today().plusDays(60));

        world.progress().repair().run();

        assertThat(attentionFrom(here)).isEqualTo(world.clock().today().plusDays(30));
    }
}

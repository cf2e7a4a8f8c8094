package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final World world = World.inMemory();
    private final SeenMentorship pair = world.aMentorship().active();
    private final CheckInId first = planned(DAY);

    private CheckInId planned(LocalDate day) {
        return world.planning()
                .plan(
                        pair.mentorship().id(),
                        keyOf("mentee"),
                        sent(new CheckInChange(Setting.to(day), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private Matter matter(CheckInId id, String viewer) {
        UserKey key = keyOf(viewer);
        SeenCheckIn seen = world.checkIns().get(id, key);
        List<CheckIn> all = world.checkIns().list(pair.mentorship().id(), key, 0, 100).items().stream()
                .map(SeenCheckIn::checkIn)
                .toList();
        return world.matter().of(new SeenCheckIns(seen.pair(), all), seen.checkIn());
    }

    private List<Movement> moved(CheckInId id, String viewer) {
        return matter(id, viewer).moved();
    }

    @Nested
    class What_moved {
        @Test
        @Tag("R82")
        void is_what_was_reached_given_up_or_overdue_since_the_last_check_in() {
            world.aGoal(pair).titled("Before").reached();
            CheckInId second = planned(DAY.plusDays(14));
            world.clock().set(DAY.plusDays(3));
            SeenGoal goal = world.aGoal(pair).titled("Reviews").open();
            world.aGoal(pair).titled("Talks").reached();
            world.aGoal(pair).titled("Chess").dropped();
            world.aMilestone(goal).titled("Dry run").due(DAY.plusDays(5)).planned();
            world.clock().set(DAY.plusDays(10));

            assertThat(moved(second, "mentor"))
                    .extracting(Movement::type, Movement::title)
                    .containsExactlyInAnyOrder(
                            tuple(Movement.Type.GOAL_AGREED, "Reviews"),
                            tuple(Movement.Type.MILESTONE_OVERDUE, "Dry run"),
                            tuple(Movement.Type.GOAL_REACHED, "Talks"),
                            tuple(Movement.Type.GOAL_DROPPED, "Chess"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"mentor", "mentee"})
        @Tag("R87")
        void is_what_both_see_whichever_of_them_looks(String viewer) {
            SeenGoal draft = world.aGoal(pair)
                    .titled("Secret")
                    .by("mentee")
                    .seenBy(Audience.AUTHOR)
                    .proposed();
            world.clock().set(DAY.minusDays(3));

            assertThat(moved(first, viewer)).isEmpty();
            assertThat(matter(first, viewer).plan().served(draft.id().value())).isEmpty();
            assertThat(matter(first, viewer).plan().servable()).isEmpty();
        }
    }

    @Test
    @Tag("R38")
    @Tag("R34")
    void adjustments_that_are_open_are_counted_whatever_check_in_they_are_from() {
        UUID goal = world.aGoal(pair).open().id().value();
        CheckInId second = planned(DAY.plusDays(14));
        for (CheckInId in : List.of(first, first, second, second)) {
            world.noting()
                    .add(
                            in,
                            keyOf("mentee"),
                            sent(AnAction.to("Ask first")
                                    .adjusting(true)
                                    .serving(goal)
                                    .change()));
        }

        assertThat(matter(first, "mentor").openAdjustments()).isEqualTo(2);
        assertThat(matter(second, "mentor").openAdjustments()).isEqualTo(4).isGreaterThan(Standing.FEW_ADJUSTMENTS);
    }
}

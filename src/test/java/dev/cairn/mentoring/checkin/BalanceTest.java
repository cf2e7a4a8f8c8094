package dev.cairn.mentoring.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.checkin.Balance.Kind;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final MentorshipId PAIR = MentorshipId.random();

    private final CheckIn one = planned(1, DAY);

    private static CheckIn planned(int number, LocalDate day) {
        return CheckIn.plan(PAIR, number, day, null, Playbook.BUILT_IN, MENTEE, Instant.EPOCH);
    }

    private Part shared(String field, String text) {
        Field of = new Field(field, List.of(Writer.MENTEE));
        return Part.blank(one, of, Writer.MENTEE).saying(text, MENTEE, Instant.EPOCH);
    }

    private CheckInItem<?> item(CheckInContent content) {
        return new CheckInItem<>(CheckInItemId.random(), 1, PAIR, one.id(), content, MENTEE, Instant.EPOCH);
    }

    private static Balance holding(int reviewing, int adjusting, int celebrating) {
        return new Balance(
                planned(1, DAY),
                Map.of(Kind.REVIEWING, reviewing, Kind.ADJUSTING, adjusting, Kind.CELEBRATING, celebrating),
                Map.of());
    }

    private static Balance marking(int progress, int challenge) {
        return new Balance(
                planned(1, DAY),
                Map.of(),
                Map.of(DataPoint.Polarity.PROGRESS, progress, DataPoint.Polarity.CHALLENGE, challenge));
    }

    private static DataPoint seen(DataPoint.Polarity as) {
        return new DataPoint("Two hours", as, false, null);
    }

    @Test
    @Tag("R7")
    void counts_what_was_seen_as_progress_and_as_a_challenge() {
        List<CheckInItem<?>> items = List.of(
                item(seen(DataPoint.Polarity.PROGRESS)),
                item(seen(DataPoint.Polarity.CHALLENGE)),
                item(seen(DataPoint.Polarity.PROGRESS)),
                item(new DataPoint("Loud", null, false, null)));

        Balance balance = Balance.of(List.of(one), List.of(), items).get(0);

        assertThat(balance.marked(DataPoint.Polarity.PROGRESS)).isEqualTo(2);
        assertThat(balance.marked(DataPoint.Polarity.CHALLENGE)).isEqualTo(1);
    }

    @Test
    @Tag("R7")
    void names_what_three_in_a_row_marked_nothing_as_if_they_marked_anything() {
        assertThat(Balance.unmarked(List.of(marking(1, 0), marking(0, 0), marking(2, 0), marking(0, 3))))
                .containsExactly(DataPoint.Polarity.CHALLENGE);
        assertThat(Balance.unmarked(List.of(marking(1, 0), marking(0, 1), marking(2, 0))))
                .isEmpty();
        assertThat(Balance.unmarked(List.of(marking(0, 0), marking(0, 0), marking(0, 0))))
                .isEmpty();
        assertThat(Balance.unmarked(List.of(marking(1, 0), marking(1, 0)))).isEmpty();
    }

    @Test
    @Tag("R79")
    void counts_what_was_looked_back_at_what_is_changed_and_what_is_celebrated() {
        List<Part> parts = List.of(
                shared("wins", "Led it"),
                shared("celebration", "Thanks"),
                shared("adjustment-change", "Shorter"),
                shared("purpose", "To lead"));
        List<CheckInItem<?>> items = List.of(
                item(new DataPoint("Two hours", null, false, null)),
                item(new Interpretation("It pays", List.of(UUID.randomUUID()), null)),
                item(new DataPoint("Loud", null, false, null)));

        Balance balance = Balance.of(List.of(one), parts, items).get(0);

        assertThat(balance.of(Kind.REVIEWING)).isEqualTo(3);
        assertThat(balance.of(Kind.ADJUSTING)).isEqualTo(1);
        assertThat(balance.of(Kind.CELEBRATING)).isEqualTo(2);
    }

    @Test
    void looks_at_the_latest_six_whose_day_has_come() {
        List<CheckIn> all = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> planned(number, DAY.plusWeeks(number)))
                .toList();

        assertThat(Balance.latest(all, DAY.plusWeeks(8)))
                .extracting(CheckIn::number)
                .containsExactly(8, 7, 6, 5, 4, 3);
    }

    @Test
    @Tag("R79")
    void names_what_three_in_a_row_held_nothing_of() {
        assertThat(Balance.missing(List.of(holding(1, 0, 0), holding(1, 1, 0), holding(1, 0, 0), holding(0, 0, 4))))
                .containsExactly(Kind.CELEBRATING);
        assertThat(Balance.missing(List.of(holding(1, 0, 0), holding(1, 0, 0)))).isEmpty();
    }
}

package dev.cairn.mentoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThresholdsTest {
    private static final SpaceSettings WRITTEN = SpaceSettings.blank("OPS")
            .replacedBy(
                    new NewSpaceSettings(new Thresholds(8, 2, 4, 5, 6, 7), true), new UserKey("keeper"), Instant.EPOCH);

    private static Thresholds with(Threshold changed, int value) {
        return Thresholds.of(one -> one == changed ? value : one.usual());
    }

    @ParameterizedTest
    @EnumSource
    void each_lies_within_its_bounds(Threshold one) {
        assertThat(with(one, one.least()).value(one)).isEqualTo(one.least());
        assertThat(with(one, one.most()).value(one)).isEqualTo(one.most());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(one, one.least() - 1))
                .withMessageContaining(one.member());
        assertThatIllegalArgumentException().isThrownBy(() -> with(one, one.most() + 1));
    }

    @Test
    void the_usual_ones_are_two_months_a_quarter_and_few_of_each() {
        assertThat(Thresholds.USUAL).isEqualTo(new Thresholds(60, 3, 3, 3, 2, 13));
    }

    @Test
    void settings_are_read_as_they_were_written() {
        assertThat(SpaceSettings.from(WRITTEN.state())).isEqualTo(WRITTEN);
    }

    @Test
    void what_an_earlier_build_did_not_write_is_as_usual() {
        Map<String, @Nullable Object> members =
                new LinkedHashMap<>(WRITTEN.state().members());
        members.remove("moves");
        members.remove("openToViewers");

        SpaceSettings read = SpaceSettings.from(new State(members));

        assertThat(read.thresholds()).isEqualTo(new Thresholds(8, 3, 4, 5, 6, 7));
        assertThat(read.openToViewers()).isFalse();
    }
}

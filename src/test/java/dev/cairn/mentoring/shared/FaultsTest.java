package dev.cairn.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void tells_the_first_fault_of_each_field() {
        faults.add("title", "blank").add("title", "required").add("due", "no-such-date");

        assertThat(faults.errors())
                .containsExactly(
                        new FieldError("title", "blank", List.of()), new FieldError("due", "no-such-date", List.of()));
    }

    @Test
    void names_no_more_fields_than_somebody_could_mend() {
        IntStream.range(0, 9_000).forEach(number -> faults.add("member" + number, "unknown-member"));

        assertThat(faults.errors()).hasSize(Faults.MOST_NAMED);
        assertThatThrownBy(faults::check).isInstanceOf(Invalid.class);
    }

    @Test
    void lets_an_input_without_any_pass() {
        faults.addIf(false, "title", "required").check();
    }
}

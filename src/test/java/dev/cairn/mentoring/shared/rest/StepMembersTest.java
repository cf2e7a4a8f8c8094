package dev.cairn.mentoring.shared.rest;

import static dev.cairn.mentoring.shared.rest.Bodies.faults;
import static dev.cairn.mentoring.shared.rest.Bodies.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.shared.Step;
import org.junit.jupiter.api.Test;

class StepMembersTest {
    @Test
    void a_step_may_say_why_and_nothing_else() {
        assertThat(read("{}", StepMembers::step).checked()).isEqualTo(Step.plain());
        assertThat(read("{'reason':'Both moved on'}", StepMembers::step).checked())
                .isEqualTo(Step.because("Both moved on"));
        assertThat(faults("{'reachedOn':'2026-11-20'}", StepMembers::step))
                .containsExactly("reachedOn: unknown-member");
    }

    @Test
    void nothing_is_the_empty_object() {
        assertThat(faults("{}", StepMembers::nothing)).isEmpty();
        assertThat(faults("{'reason':'Why'}", StepMembers::nothing)).containsExactly("reason: unknown-member");
    }
}

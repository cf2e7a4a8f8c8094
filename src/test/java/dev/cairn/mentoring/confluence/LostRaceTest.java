package dev.cairn.mentoring.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

class LostRaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"23505", "23000", "23503", "40001", "40P01", "HYT00", "55P03", "90131", "50200"})
    void is_a_refusal_that_a_second_writer_gets(String state) {
        SQLException refused = new SQLException("refused", state);

        assertThat(LostRace.isIn(refused)).isTrue();
        assertThat(LostRace.isIn(new IllegalStateException(new UndeclaredThrowableException(refused))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "08006", "22001", "57014", "53300"})
    void is_no_other_trouble_with_the_database(String state) {
        assertThat(LostRace.isIn(new IllegalStateException(new SQLException("broken", state))))
                .isFalse();
    }

    @Test
    void is_found_among_the_exceptions_that_follow_another() {
        SQLException first = new SQLException("batch", "08006");
        first.setNextException(new SQLException("refused", "23505"));

        assertThat(LostRace.isIn(new IllegalStateException(first))).isTrue();
    }

    @Test
    void is_a_rollback_that_fails() {
        assertThat(LostRace.isIn(new TransactionSystemException("Could not roll back JDBC transaction")))
                .isTrue();
        assertThat(LostRace.isIn(new TransactionSystemException("JDBC rollback failed", new SQLException())))
                .isTrue();
        assertThat(LostRace.isIn(new TransactionSystemException("Could not commit JDBC transaction")))
                .isFalse();
    }

    @Test
    void is_not_a_fault_of_ours() {
        assertThat(LostRace.isIn(new IllegalArgumentException("rollback"))).isFalse();
        assertThat(LostRace.isIn(new SQLException("without a state"))).isFalse();
    }

    @Test
    void ends_with_causes_that_go_in_a_circle() {
        IllegalStateException one = new IllegalStateException();
        IllegalStateException other = new IllegalStateException(one);
        one.initCause(other);

        assertThat(LostRace.isIn(one)).isFalse();
    }
}

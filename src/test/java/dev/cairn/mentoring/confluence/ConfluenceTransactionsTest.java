package dev.cairn.mentoring.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Transactions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConfluenceTransactionsTest {
    private final AtomicInteger begun = new AtomicInteger();
    private final Transactions transactions = new ConfluenceTransactions(
            new TransactionTemplate() {
                @Override
                public <T> T execute(TransactionCallback<T> action) {
                    begun.incrementAndGet();
                    return action.doInTransaction();
                }
            },
            new Changes());

    private static RuntimeException lostRace() {
        return new IllegalStateException(new SQLException("refused", "23505"));
    }

    @Nested
    class A_guarded_change {
        @Test
        void runs_once_in_a_transaction() {
            assertThat(transactions.guarded(() -> "done")).isEqualTo("done");
            assertThat(begun).hasValue(1);
        }

        @Test
        void that_comes_second_is_told_that_something_changed_meanwhile() {
            assertThatThrownBy(() -> transactions.guarded(() -> {
                        throw lostRace();
                    }))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            conflict ->
                                    assertThat(conflict.isChangedMeanwhile()).isTrue());
            assertThat(begun).hasValue(1);
        }

        @Test
        void that_is_refused_says_why() {
            NotFound refusal = new NotFound("goal-not-found");

            assertThatThrownBy(() -> transactions.guarded(() -> {
                        throw refusal;
                    }))
                    .isSameAs(refusal);
        }

        @Test
        void that_fails_for_another_reason_is_not_taken_for_a_lost_race() {
            IllegalStateException fault = new IllegalStateException(new SQLException("no such table", "42P01"));

            assertThatThrownBy(() -> transactions.guarded(() -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
        }
    }

    @Nested
    class A_change_that_is_tried_again {
        @Test
        void wins_the_third_time() {
            String done = transactions.retried(() -> {
                if (begun.get() < 3) {
                    throw lostRace();
                }
                return "done";
            });

            assertThat(done).isEqualTo("done");
            assertThat(begun).hasValue(3);
        }

        @Test
        void gives_up_after_the_third_time() {
            assertThatThrownBy(() -> transactions.retried(() -> {
                        throw lostRace();
                    }))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            conflict ->
                                    assertThat(conflict.isChangedMeanwhile()).isTrue());
            assertThat(begun).hasValue(3);
        }

        @Test
        void is_not_tried_again_after_a_refusal() {
            assertThatThrownBy(() -> transactions.retried(() -> {
                        throw Conflict.changedMeanwhile();
                    }))
                    .isInstanceOf(Conflict.class);
            assertThat(begun).hasValue(1);
        }
    }
}

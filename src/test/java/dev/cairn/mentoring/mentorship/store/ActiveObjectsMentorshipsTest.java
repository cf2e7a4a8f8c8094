package dev.cairn.mentoring.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.mentorship.Mentee;
import dev.cairn.mentoring.mentorship.Mentor;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.mentorship.MentorshipsContract;
import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActiveObjectsMentorshipsTest {
    @Nested
    class On_H2 extends OnDatabase {
        On_H2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class On_PostgreSQL extends OnDatabase {
        On_PostgreSQL() {
            super(TestDatabase.POSTGRES);
        }
    }

    abstract static class OnDatabase extends MentorshipsContract {
        private final TestDatabase database;
        private final Mentorships mentorships;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.mentorships = new ActiveObjectsMentorships(database.ao());
        }

        @Test
        void reads_a_list_of_two_hundred_in_one_statement() {
            UserKey mentor = new UserKey("mentor-" + UUID.randomUUID());
            commit(() -> {
                for (int i = 1; i <= 200; i++) {
                    mentorships.add(anyOf(mentor, i));
                }
            });

            List<String> statements = database.statements(() -> {
                List<Mentorship> found = mentorships.of(mentor);
                assertThat(found).hasSize(200);
                return found;
            });

            assertThat(statements).hasSize(1);
        }

        @Test
        void leaves_a_space_key_that_was_corrected_meanwhile() {
            Mentorship before =
                    anyOf(new UserKey("mentor"), Math.abs(UUID.randomUUID().getLeastSignificantBits() | 1));
            commit(() -> mentorships.add(before));
            commit(() -> mentorships.moved(List.of(before.homePage()), "NEW"));

            commit(() -> mentorships.replace(before, before.withPlanRearranged()));

            Mentorship found = mentorships.find(before.id()).orElseThrow();
            assertThat(found.spaceKey()).isEqualTo("NEW");
            assertThat(found.planRevision()).isEqualTo(before.planRevision() + 1);
        }

        @Override
        protected Mentorships mentorships() {
            return mentorships;
        }

        @Override
        protected void commit(Runnable change) {
            database.commit(change);
        }

        private static Mentorship anyOf(UserKey mentor, long page) {
            return new Mentorship(
                    MentorshipId.random(),
                    1,
                    1,
                    new Mentor(mentor),
                    new Mentee(new UserKey("mentee")),
                    mentor,
                    Stage.ACTIVE,
                    new PageId(page),
                    "OPS",
                    null,
                    LocalDate.of(2026, 11, 22),
                    null,
                    PlanReview.NONE,
                    Instant.ofEpochMilli(page));
        }
    }
}

package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanReviewTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 12);

    private final World world = World.inMemory();
    private final MentorshipService service = world.service();
    private final SeenMentorship active = world.aMentorship().active();

    private SeenMentorship review(UserKey by, SeenMentorship seen, NewReview review) {
        return service.review(
                seen.mentorship().id(), by, Expected.revision(seen.mentorship().revision()), sent(review));
    }

    private JournalEntry newest() {
        return service.journal(active.mentorship().id(), MENTEE, 0, 1).items().get(0);
    }

    @Test
    void either_of_the_two_says_that_it_was_today_and_when_the_next_one_is() {
        SeenMentorship first = review(MENTOR, active, new NewReview(null, NEXT));
        assertThat(first.mentorship().review()).isEqualTo(new PlanReview(TODAY, NEXT));

        world.clock().set(NEXT);
        SeenMentorship second = review(MENTEE, first, new NewReview(null, null));
        assertThat(second.mentorship().review()).isEqualTo(new PlanReview(NEXT, null));
    }

    @Test
    void its_note_stays_in_the_journal() {
        review(MENTOR, active, new NewReview("One goal too many", NEXT));

        assertThat(newest().action()).isEqualTo("reviewed");
        assertThat(newest().reason()).isEqualTo("One goal too many");
        assertThat(newest().state())
                .containsEntry("reviewedOn", "2026-11-22")
                .containsEntry("nextReviewOn", "2027-01-12");
    }

    @Test
    void a_second_note_of_the_same_day_is_kept_too() {
        SeenMentorship first = review(MENTOR, active, new NewReview("One goal too many", null));
        review(MENTEE, first, new NewReview("And one too few", null));

        assertThat(newest().reason()).isEqualTo("And one too few");
    }

    @Test
    void the_next_one_is_still_ahead() {
        Refused.forFields(() -> review(MENTEE, active, new NewReview(null, TODAY)), "nextOn:day-not-ahead");
    }

    @Test
    void a_resting_plan_is_not_reviewed_nor_one_of_others() {
        SeenMentorship concluded = world.aMentorship().concluded();

        Refused.as(
                Conflict.class, "mentorship-is-concluded", () -> review(MENTEE, concluded, new NewReview(null, null)));
        Refused.as(
                NotPermitted.class, "only-the-pair", () -> review(keyOf("reader"), active, new NewReview(null, null)));
    }

    @Test
    void others_are_told_whole_weeks() {
        PlanReview review = new PlanReview(TODAY, NEXT);

        assertThat(review.weeksAgo(TODAY)).isZero();
        assertThat(review.weeksAgo(TODAY.plusDays(6))).isZero();
        assertThat(review.weeksAgo(TODAY.plusDays(20))).isEqualTo(2);
        assertThat(PlanReview.NONE.weeksAgo(TODAY)).isNull();
    }
}

package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.PageId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static Summary summary(String mentor, Set<Aim.Kind> aims, @Nullable Emphasis emphasis) {
        return new Summary(
                MentorshipId.random(),
                "OPS",
                new PageId(1),
                keyOf(mentor),
                keyOf("mentee"),
                mentor,
                "mentee",
                Stage.ACTIVE,
                TODAY,
                new Tally(new Share(1, 2), 1, new Share(0, 3), List.of(TODAY.minusDays(1), TODAY), new Share(0, 0)),
                new Talks(null, null, List.of(new Beat(TODAY.minusDays(9), true), new Beat(TODAY, null)), 3),
                null,
                aims,
                emphasis,
                List.of());
    }

    @Test
    @Tag("R23")
    @Tag("R69")
    void by_aim_counts_a_mentorship_once_for_each_and_those_without_last() {
        List<Group> groups = Grouping.AIM.of(
                List.of(
                        summary("ana", Set.of(), null),
                        summary("ben", Set.of(Aim.Kind.CUSTOMER, Aim.Kind.TEAM), null),
                        summary("cem", Set.of(Aim.Kind.CUSTOMER), null)),
                TODAY);

        assertThat(groups).hasSize(3);
        assertThat(groups.get(2).kind()).isNull();
        assertThat(groups)
                .filteredOn(one -> one.kind() == Aim.Kind.CUSTOMER)
                .singleElement()
                .extracting(one -> one.totals().mentorships())
                .isEqualTo(2);
    }

    @Test
    void by_emphasis_is_that_of_the_latest_check_in() {
        List<Group> groups = Grouping.EMPHASIS.of(
                List.of(summary("ana", Set.of(), null), summary("ben", Set.of(), Emphasis.TECHNICAL_SKILL)), TODAY);

        assertThat(groups).<Object>extracting(Group::kind).containsExactly(Emphasis.TECHNICAL_SKILL, null);
    }

    @Test
    void adds_up_what_is_counted_and_what_depends_on_the_day() {
        Totals totals = Totals.of(List.of(summary("ana", Set.of(), null), summary("ben", Set.of(), null)), TODAY, true);

        assertThat(totals.goals()).isEqualTo(new Share(2, 4));
        assertThat(totals.goalsChanged()).isEqualTo(2);
        assertThat(totals.milestones()).isEqualTo(new Share(0, 6));
        assertThat(totals.overdue()).as("one of two days has passed").isEqualTo(2);
        assertThat(totals.claims().of()).isZero();
        assertThat(totals.kept()).as("the open one is not due").isEqualTo(new Share(2, 2));
    }
}

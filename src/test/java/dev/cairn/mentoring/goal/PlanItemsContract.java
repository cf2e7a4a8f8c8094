package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every collection of plan items does. */
public abstract class PlanItemsContract {
    private static final UserKey MENTEE = new UserKey("mentee-key");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String HARD = "ä \"<b>\" \n🪨 " + "x".repeat(7000);

    private final MentorshipId mentorship = MentorshipId.random();
    private final GoalId goal = GoalId.random();

    protected abstract PlanItems items();

    /** The texts among which it marks where anything hangs. */
    protected abstract Texts texts();

    private List<PlanItem<?>> found(MentorshipId of) {
        return items().of(List.of(of), texts().of(of.value()));
    }

    /** Runs a change so that it is kept. */
    protected abstract void commit(Runnable change);

    static List<Content> contents() {
        PlanItemId other = PlanItemId.random();
        return List.of(
                new Indicator(
                        "Reviews",
                        "a week",
                        Measure.PER_WEEK,
                        decimal("0"),
                        decimal("2.500001"),
                        decimal("123456789012")),
                new Indicator(HARD.substring(0, 255), null, Measure.VALUE, decimal("-3"), decimal("4"), null),
                new Measurement(other, DAY, decimal("0.10"), null),
                new Measurement(other, DAY, decimal("123456789012.123456"), HARD),
                new Evidence(
                        EvidenceType.WORK_SAMPLE, null, null, HARD, "https://example.org/a?b=c", new PageId(7), DAY),
                new Evidence(
                        EvidenceType.SKILL_DEMONSTRATION, MilestoneId.random(), other, null, null, new PageId(8), DAY),
                new Support(
                        SupportType.COACHING,
                        HARD,
                        "Ana",
                        decimal("10"),
                        decimal("2.5"),
                        "hours",
                        SupportState.GRANTED),
                new AutonomyRating(4, DAY),
                new Assessment(ViewRole.STAKEHOLDER, 5, HARD, 12),
                new Invitation(new UserKey("stakeholder-key"), Instant.parse("2026-12-01T17:30:00Z")),
                new Support(SupportType.PEER_FEEDBACK, "Pairing", null, null, null, null, SupportState.ASKED),
                new Support(
                        SupportType.SKILL_DEMONSTRATION,
                        "How you open a review",
                        "Nadia",
                        decimal("1"),
                        null,
                        "hours",
                        SupportState.ASKED),
                Proposal.open(
                        ProposalType.PIVOT,
                        List.of(new Difference("why", HARD, null), new Difference("aim.kind", null, "team")),
                        new Proposal.Grounds(HARD, HARD, DAY, HARD, HARD, HARD)),
                Proposal.open(
                                ProposalType.CHANGE,
                                List.of(new Difference("due", "2026-11-22", "2026-12-22")),
                                new Proposal.Grounds("The release moved", null, null, null, null, null))
                        .refused(MENTEE, Instant.parse("2026-11-22T12:00:00.123Z"), HARD));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void keeps_all_of_an_item(Content content) {
        PlanItem<?> item = stored(content);

        assertThat(found(mentorship)).containsExactly(item);
    }

    @Test
    void keeps_a_change() {
        PlanItem<Support> before = stored(support("Pairing"));
        PlanItem<Support> after = before.with(support("Shadowing"), Audience.PAGE);

        commit(() -> items().replace(after));

        assertThat(found(mentorship)).containsExactly(after);
    }

    @Test
    void removes_one_and_leaves_the_others() {
        PlanItem<?> first = stored(support("Pairing"));
        PlanItem<?> second = stored(support("Shadowing"));

        commit(() -> items().remove(first));

        assertThat(found(mentorship)).containsExactly(second);
        assertThat(items().mentorshipOf(first.id())).isEmpty();
    }

    @Test
    void knows_whose_an_item_is() {
        PlanItem<?> item = stored(support("Pairing"));

        assertThat(items().mentorshipOf(item.id())).contains(mentorship);
        assertThat(items().mentorshipOf(PlanItemId.random())).isEmpty();
    }

    @Test
    void finds_what_opens_something_to_a_person() {
        UserKey person = new UserKey("person-" + mentorship);
        PlanItem<?> invitation = stored(new Invitation(person, Instant.parse("2026-12-01T17:30:00Z")));
        stored(support("Pairing"));

        assertThat(items().naming(person)).containsExactly(invitation);
        assertThat(items().naming(new UserKey("nobody-" + mentorship))).isEmpty();
    }

    @Test
    void gives_nothing_of_other_mentorships() {
        stored(support("Pairing"));

        assertThat(found(MentorshipId.random())).isEmpty();
        assertThat(items().of(List.of(), MentorshipTexts.NONE)).isEmpty();
    }

    private static Support support(String what) {
        return new Support(SupportType.OTHER, what, null, null, null, null, SupportState.ASKED);
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    private <C extends Content> PlanItem<C> stored(C content) {
        PlanItem<C> item = new PlanItem<>(
                PlanItemId.random(),
                1,
                mentorship,
                goal,
                content,
                MENTEE,
                Audience.PAIR,
                Instant.parse("2026-11-22T12:00:00.123Z"));
        commit(() -> items().add(item));
        return item;
    }
}

package dev.cairn.mentoring.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every collection of check-ins, of their parts, of drafts and of attached pages does. */
public abstract class CheckInsContract {
    private static final UserKey NOBODY = new UserKey("nobody");
    private static final UserKey MENTEE = new UserKey("mentee-key");
    private static final UserKey MENTOR = new UserKey("mentor-key");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final String HARD = "ä \"<b>\" \n🪨 " + "x".repeat(7000);

    private final MentorshipId mentorship = MentorshipId.random();
    private final CheckIn checkIn = CheckIn.plan(mentorship, 1, DAY, null, Playbook.BUILT_IN, MENTEE, NOW);
    private final Field field = Field.ofBoth("purpose");

    protected abstract CheckInRows rows();

    /** Runs a change so that it is kept. */
    protected abstract void commit(Runnable change);

    protected abstract Transactions transactions();

    private CheckIn stored(CheckIn one) {
        commit(() -> rows().checkIns().add(one));
        return one;
    }

    private Part shared(Part before, String text) {
        Part after = before.saying(text, MENTOR, NOW);
        commit(() -> rows().parts().replace(before, after));
        return after;
    }

    private Draft saved(Draft before, String text) {
        Draft after = before.saying(text, NOW);
        commit(() -> rows().drafts().replace(before, after));
        return after;
    }

    @Test
    void keep_all_of_a_check_in_and_of_its_moves() {
        stored(checkIn);
        CheckIn moved = checkIn.changed(
                        new CheckInChange(
                                Setting.to(DAY.plusDays(1)), Setting.to(Emphasis.CROSS_FUNCTIONAL_WORK), HARD),
                        MENTOR,
                        NOW)
                .changed(
                        new CheckInChange(
                                Setting.to(DAY.plusDays(2)), Setting.absent(), null, Setting.to(new PageId(65537))),
                        MENTEE,
                        NOW);

        commit(() -> rows().checkIns().replace(moved));

        assertThat(rows().checkIns().find(checkIn.id())).contains(moved);
        assertThat(rows().checkIns().of(mentorship)).containsExactly(moved);
    }

    @Test
    void keep_how_a_check_in_was_closed() {
        stored(checkIn);
        CheckIn closed = checkIn.closed(new Closing(MENTOR, NOW, 3));

        commit(() -> rows().checkIns().replace(closed));

        assertThat(rows().checkIns().find(checkIn.id())).contains(closed);
    }

    @Test
    void give_nothing_of_other_mentorships() {
        stored(checkIn);

        assertThat(rows().checkIns().of(MentorshipId.random())).isEmpty();
        assertThat(rows().checkIns().find(CheckInId.random())).isEmpty();
        assertThat(rows().parts().of(CheckInId.random())).isEmpty();
    }

    @Test
    void are_found_for_several_mentorships_at_once_and_so_is_what_was_shared() {
        CheckIn other = stored(CheckIn.plan(MentorshipId.random(), 1, DAY, null, Playbook.BUILT_IN, MENTEE, NOW));
        stored(checkIn);
        Part here = shared(Part.blank(checkIn, field, Writer.BOTH), "Here");
        Part there = shared(Part.blank(other, field, Writer.BOTH), "There");

        assertThat(rows().checkIns().of(List.of(mentorship, other.mentorship())))
                .containsExactlyInAnyOrder(checkIn, other);
        assertThat(rows().parts().of(List.of(checkIn.id(), other.id()))).containsExactlyInAnyOrder(here, there);
        assertThat(rows().checkIns().of(List.<MentorshipId>of())).isEmpty();
        assertThat(rows().parts().of(List.<CheckInId>of())).isEmpty();
    }

    @Test
    void are_found_by_the_days_from_the_first_to_the_last() {
        stored(checkIn);

        assertThat(rows().checkIns().open(DAY, DAY)).contains(checkIn);
        assertThat(rows().checkIns().open(DAY.minusDays(9), DAY.minusDays(1))).doesNotContain(checkIn);
        assertThat(rows().checkIns().open(DAY.plusDays(1), DAY.plusDays(9))).doesNotContain(checkIn);
    }

    @Test
    void tell_where_something_stands_without_what_it_says() {
        CheckIn other = stored(CheckIn.plan(mentorship, 2, DAY, null, Playbook.BUILT_IN, MENTEE, NOW));
        shared(Part.blank(checkIn, field, Writer.MENTEE), HARD);
        shared(shared(Part.blank(checkIn, field, Writer.MENTOR), "First"), null);
        shared(Part.blank(other, field, Writer.BOTH), "Both");

        assertThat(rows().parts().sharedIn(List.of(checkIn.id(), other.id())))
                .containsExactlyInAnyOrder(
                        new Share(checkIn.id(), field.id(), Writer.MENTEE, MENTOR, NOW),
                        new Share(other.id(), field.id(), Writer.BOTH, MENTOR, NOW));
        assertThat(rows().parts().sharedIn(List.of(checkIn.id()))).hasSize(1);
        assertThat(rows().parts().sharedIn(List.of())).isEmpty();
    }

    @Test
    void keep_what_stands_in_a_field_by_each_writer() {
        Part both = shared(Part.blank(checkIn, field, Writer.BOTH), HARD);
        Part mentees = shared(Part.blank(checkIn, field, Writer.MENTEE), "Mine");

        assertThat(rows().parts().of(checkIn.id())).containsExactlyInAnyOrder(both, mentees);
    }

    @Test
    void keep_a_change_of_a_field_and_that_it_was_emptied() {
        Part first = shared(Part.blank(checkIn, field, Writer.BOTH), "First");
        Part emptied = shared(first, null);

        assertThat(rows().parts().of(checkIn.id())).containsExactly(emptied);
    }

    private <C extends CheckInContent> CheckInItem<C> written(C content) {
        CheckInItem<C> item =
                new CheckInItem<>(CheckInItemId.random(), 1, mentorship, checkIn.id(), content, MENTEE, NOW);
        commit(() -> rows().items().add(item));
        return item;
    }

    static List<CheckInContent> contents() {
        UUID other = UUID.randomUUID();
        return List.of(
                new DataPoint(HARD, null, false, null),
                new DataPoint("Two hours", DataPoint.Polarity.CHALLENGE, false, null),
                new Interpretation(HARD, List.of(other, UUID.randomUUID()), other),
                new Interpretation("Dry runs pay off", List.of(other), null),
                new Note(HARD),
                action("Lead the next review"),
                new Action(
                        "Ask",
                        MENTOR,
                        DAY,
                        HARD,
                        true,
                        true,
                        other,
                        other,
                        Audience.PAGE,
                        ActionState.OPEN,
                        null,
                        null,
                        null),
                action("Ask").handedOn(DAY, MENTOR, HARD),
                action("Ask").done(DAY, HARD),
                action("Ask").dropped(DAY, HARD),
                risk("The release moves"),
                new Risk(Risk.Type.ROADBLOCK, "No desk", Degree.HIGH, Degree.LOW, HARD, HARD, RiskState.OVER, DAY));
    }

    private static Action action(String task) {
        return action(task, MENTEE);
    }

    private static Action action(String task, UserKey owner) {
        return new Action(
                task, owner, null, null, false, false, null, null, Audience.PAIR, ActionState.OPEN, null, null, null);
    }

    private static Risk risk(String what) {
        return new Risk(Risk.Type.RISK, what, null, null, null, null, RiskState.OPEN, null);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void keep_all_of_an_item(CheckInContent content) {
        CheckInItem<?> item = written(content);

        assertThat(rows().items().of(checkIn.id())).containsExactly(item);
        assertThat(rows().items().find(item.id())).contains(item);
    }

    @Test
    void keep_a_change_of_an_item_and_that_it_was_removed() {
        CheckInItem<DataPoint> item = written(new DataPoint("Two hours", null, false, null));
        CheckInItem<DataPoint> changed = item.saying(new DataPoint(HARD, DataPoint.Polarity.PROGRESS, false, null));
        CheckInItem<?> gone = written(new DataPoint("Four hours", null, false, null));

        commit(() -> rows().items().replace(changed));
        commit(() -> rows().items().remove(gone));

        assertThat(rows().items().of(checkIn.id())).containsExactly(changed);
        assertThat(rows().items().find(gone.id())).isEmpty();
    }

    @Test
    void know_which_actions_of_a_mentorship_are_open_and_which_of_others_are_somebodys() {
        UserKey owner = new UserKey("owner-of-" + mentorship);
        CheckInItem<Action> open = written(action("Ask", owner));
        CheckInItem<Action> done = written(action("Read", owner));
        written(new DataPoint("Two hours", null, false, null));
        written(risk("The release moves"));

        commit(() -> rows().items().replace(done.saying(done.content().done(DAY, null))));

        assertThat(rows().items().openActions(List.of(mentorship), NOBODY)).containsExactly(open);
        assertThat(rows().items().openActions(List.of(MentorshipId.random()), owner))
                .containsExactly(open);
        assertThat(rows().items().openActions(List.of(), owner)).containsExactly(open);
        assertThat(rows().items().openActions(List.of(MentorshipId.random()), NOBODY))
                .isEmpty();
        assertThat(rows().items().openActions(List.of(), NOBODY)).isEmpty();
    }

    @Test
    void know_what_a_log_tells_of_its_latest_check_ins_with_what_is_open_from_all() {
        CheckInItem<Action> open = written(action("Ask"));
        CheckInItem<Action> done = written(action("Read"));
        CheckInItem<DataPoint> seen = written(new DataPoint("Two hours", null, true, DAY));
        commit(() -> rows().items().replace(done.saying(done.content().done(DAY, null))));

        assertThat(rows().items().inLog(mentorship, List.of())).containsExactly(open);
        assertThat(rows().items().inLog(mentorship, List.of(checkIn.id(), CheckInId.random())))
                .extracting(item -> item.id())
                .containsExactlyInAnyOrder(open.id(), done.id(), seen.id());
        assertThat(rows().items().inLog(MentorshipId.random(), List.of(CheckInId.random())))
                .isEmpty();
    }

    @Test
    void know_what_stands_in_a_check_in_and_what_lasts_from_others() {
        CheckIn later = CheckIn.plan(mentorship, 2, DAY.plusDays(14), null, Playbook.BUILT_IN, MENTEE, NOW);
        CheckInItem<Action> open = written(action("Ask"));
        CheckInItem<Risk> risk = written(risk("The release moves"));
        CheckInItem<Risk> over = written(risk("No desk"));
        CheckInItem<Risk> ended = over.saying(over.content().over(DAY.plusDays(1)));
        CheckInItem<Action> done = written(action("Read"));
        CheckInItem<Action> doneBefore = done.saying(done.content().done(DAY, null));
        CheckInItem<DataPoint> seen = written(new DataPoint("Two hours", null, false, null));
        commit(() -> {
            rows().items().replace(ended);
            rows().items().replace(doneBefore);
        });

        assertThat(rows().items().standing(later, DAY)).containsExactlyInAnyOrder(open, risk, ended);
        assertThat(rows().items().standing(checkIn, DAY))
                .containsExactlyInAnyOrder(open, risk, ended, doneBefore, seen);
        assertThat(rows().items()
                        .standing(
                                CheckIn.plan(MentorshipId.random(), 1, DAY, null, Playbook.BUILT_IN, MENTEE, NOW),
                                DAY.minusDays(9)))
                .isEmpty();
    }

    @Test
    void keep_a_draft_for_its_author_alone() {
        Draft mine = saved(saved(Draft.blank(checkIn, field, MENTEE), "First"), HARD);
        Draft theirs = saved(Draft.blank(checkIn, field, MENTOR), "Theirs");

        assertThat(rows().drafts().of(checkIn.id(), MENTEE)).containsExactly(mine);
        assertThat(rows().drafts().of(checkIn.id(), MENTOR)).containsExactly(theirs);
    }

    @Test
    void keep_one_of_two_drafts_that_were_made_from_the_same_revision() {
        Draft before = saved(Draft.blank(checkIn, field, MENTEE), "First");
        Draft winner = saved(before, "Second");

        assertThatThrownBy(() -> transactions().guarded(() -> {
                    rows().drafts().replace(before, before.saying("Third", NOW));
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.isChangedMeanwhile()).isTrue());
        assertThat(rows().drafts().of(checkIn.id(), MENTEE)).containsExactly(winner);
    }

    @Test
    void refuse_a_draft_in_place_of_what_two_others_have_replaced_since() {
        Draft before = saved(Draft.blank(checkIn, field, MENTEE), "First");
        Draft last = saved(saved(before, "Second"), "Third");

        assertThatThrownBy(() -> transactions().guarded(() -> {
                    rows().drafts().replace(before, before.saying("Late", NOW));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(rows().drafts().of(checkIn.id(), MENTEE)).containsExactly(last);
    }

    private AttachedPage attached(long page, @Nullable CheckInId to) {
        AttachedPage attached = new AttachedPage(mentorship, new PageId(page), to, MENTEE, NOW);
        commit(() -> rows().pages().add(attached));
        return attached;
    }

    @Test
    void keep_the_pages_of_a_mentorship_and_of_its_check_ins() {
        AttachedPage ofAll = attached(65537, null);
        AttachedPage ofOne = attached(Long.MAX_VALUE - 1, checkIn.id());

        assertThat(rows().pages().of(mentorship)).containsExactlyInAnyOrder(ofAll, ofOne);
        assertThat(rows().pages().of(MentorshipId.random())).isEmpty();
    }

    @Test
    void keep_no_page_that_was_taken_away() {
        AttachedPage gone = attached(65537, checkIn.id());
        AttachedPage left = attached(65538, checkIn.id());

        commit(() -> rows().pages().remove(gone));

        assertThat(rows().pages().of(mentorship)).containsExactly(left);
    }

    @Test
    void take_a_page_of_a_mentorship_once_and_the_same_one_elsewhere() {
        AttachedPage there = attached(65537, null);
        AttachedPage elsewhere = new AttachedPage(MentorshipId.random(), there.page(), null, MENTOR, NOW);
        commit(() -> rows().pages().add(elsewhere));

        assertThatThrownBy(() -> transactions().guarded(() -> {
                    rows().pages().add(new AttachedPage(mentorship, there.page(), checkIn.id(), MENTOR, NOW));
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.isChangedMeanwhile()).isTrue());
        assertThat(rows().pages().of(mentorship)).containsExactly(there);
        assertThat(rows().pages().of(elsewhere.mentorship())).containsExactly(elsewhere);
    }
}

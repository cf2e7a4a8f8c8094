package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.because;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CheckInItemServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final World world = World.inMemory();
    private final SeenMentorship pair = world.aMentorship().active();
    private final MentorshipId mentorship = pair.mentorship().id();
    private final CheckInId id = planned(DAY);

    private CheckInId planned(LocalDate day) {
        return world.planning()
                .plan(mentorship, MENTEE, sent(new CheckInChange(Setting.to(day), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private static CheckInContentChange<DataPoint> point(String text) {
        return new DataPointChange(
                Setting.to(text), Setting.to(DataPoint.Polarity.PROGRESS), Setting.absent(), Setting.absent());
    }

    private static CheckInContentChange<Interpretation> reading(String text, UUID... cites) {
        return new InterpretationChange(Setting.to(text), Setting.to(List.of(cites)), Setting.absent());
    }

    private static CheckInContentChange<Action> action(String task) {
        return AnAction.to(task).change();
    }

    private static CheckInContentChange<Risk> risk(String what) {
        return new RiskChange(
                Setting.absent(),
                Setting.to(what),
                Setting.to(Degree.HIGH),
                Setting.absent(),
                Setting.absent(),
                Setting.absent());
    }

    private <C extends CheckInContent> CheckInItem<?> add(CheckInId to, UserKey by, CheckInContentChange<C> change) {
        return world.noting().add(to, by, sent(change)).item();
    }

    private SeenCheckInItem changed(CheckInItem<?> item, UserKey by, CheckInContentChange<DataPoint> change) {
        return world.noting().change(item.id(), DataPoint.class, by, Expected.revision(item.revision()), sent(change));
    }

    private void remove(CheckInItem<?> item, Class<? extends CheckInContent> type, UserKey by) {
        world.noting().remove(item.id(), type, by, Expected.revision(item.revision()), plain());
    }

    private Action done(CheckInItem<?> action) {
        return (Action) world.actions()
                .complete(action.id(), MENTEE, Expected.revision(action.revision()), plain())
                .item()
                .content();
    }

    private JournalEntry newest() {
        return world.service().journal(mentorship, MENTOR, 0, 1).items().get(0);
    }

    @Nested
    class A_data_point {
        @Test
        void is_there_for_both_and_in_their_journal() {
            CheckInItem<?> item = add(id, MENTEE, point("Two hours"));

            assertThat(world.checkInItems().of(id, ItemKind.DATA_POINT, MENTOR))
                    .extracting(SeenCheckInItem::item)
                    .containsExactly(item);
            assertThat(newest().state()).containsEntry("text", "Two hours").containsEntry("polarity", "progress");
        }

        @Test
        void is_its_authors_to_put_right_and_to_take_out() {
            CheckInItem<?> item = add(id, MENTEE, point("Two hours"));

            Refused.as(NotPermitted.class, "not-your-step", () -> changed(item, MENTOR, point("Three")));
            Refused.as(NotPermitted.class, "not-your-step", () -> remove(item, DataPoint.class, MENTOR));
            assertThat(changed(item, MENTEE, point("Three")).item().content())
                    .isEqualTo(new DataPoint("Three", DataPoint.Polarity.PROGRESS, false, null));
            assertThat(world.checkInItems()
                            .get(item.id(), DataPoint.class, MENTOR)
                            .can())
                    .isEmpty();
        }

        @Test
        @Tag("R68")
        void that_is_a_setback_is_a_challenge_that_both_see_at_once_and_stays_one() {
            CheckInItem<?> item = add(
                    id,
                    MENTEE,
                    new DataPointChange(
                            Setting.to("The release moves"), Setting.absent(), Setting.to(true), Setting.absent()));
            assertThat(world.checkInItems().of(id, ItemKind.DATA_POINT, MENTOR))
                    .extracting(SeenCheckInItem::item)
                    .containsExactly(item);

            assertThat(changed(item, MENTEE, point("The release moves on"))
                            .item()
                            .content())
                    .isEqualTo(new DataPoint("The release moves on", DataPoint.Polarity.CHALLENGE, true, null));
        }

        @Test
        @Tag("R34")
        void was_not_seen_on_a_day_to_come() {
            LocalDate tomorrow = world.clock().today().plusDays(1);

            Refused.forFields(
                    () -> add(
                            id,
                            MENTEE,
                            new DataPointChange(
                                    Setting.to("x"), Setting.absent(), Setting.absent(), Setting.to(tomorrow))),
                    "seenOn:day-in-the-future");
        }

        @Test
        void that_says_what_it_said_leaves_no_trace() {
            CheckInItem<?> item = add(id, MENTEE, point("Two hours"));

            assertThat(changed(item, MENTEE, point("Two hours")).item()).isEqualTo(item);
            assertThat(newest().action()).isEqualTo("added");
        }

        @Test
        void stays_while_something_rests_on_it() {
            CheckInItem<?> item = add(id, MENTEE, point("Two hours"));
            CheckInItem<?> reading =
                    add(id, MENTOR, reading("It pays off", item.id().value()));

            Refused.as(Conflict.class, "item-is-spoken-of", () -> remove(item, DataPoint.class, MENTEE));
            remove(reading, Interpretation.class, MENTOR);
            remove(item, DataPoint.class, MENTEE);
            assertThat(world.checkInItems().of(id, ItemKind.DATA_POINT, MENTEE)).isEmpty();
        }

        @Test
        void is_told_to_nobody_else() {
            CheckInItem<?> item = add(id, MENTEE, point("Two hours"));
            UserKey reader = keyOf("reader");

            Refused.as(
                    NotFound.class,
                    "item-not-found",
                    () -> world.checkInItems().get(item.id(), DataPoint.class, reader));
            Refused.as(NotFound.class, "item-not-found", () -> changed(item, reader, point("Three")));
            Refused.as(NotFound.class, "check-in-not-found", () -> add(id, reader, point("Three")));
            Refused.as(
                    NotFound.class,
                    "check-in-not-found",
                    () -> world.checkInItems().of(id, ItemKind.DATA_POINT, reader));
            Refused.as(
                    NotFound.class, "item-not-found", () -> world.checkInItems().get(item.id(), Action.class, MENTEE));
        }
    }

    @Nested
    class An_interpretation {
        @Test
        void rests_on_data_of_the_same_check_in() {
            CheckInItem<?> elsewhere = add(planned(DAY.plusDays(14)), MENTEE, point("Two hours"));

            Refused.forFields(() -> add(id, MENTOR, reading("It pays off")), "cites:rests-on-no-data");
            Refused.forFields(
                    () -> add(id, MENTOR, reading("It pays off", elsewhere.id().value())),
                    "cites:not-in-this-check-in");
        }

        @Test
        void stands_beside_another_reading_of_the_same() {
            UUID point = add(id, MENTEE, point("Two hours")).id().value();
            UUID first = add(id, MENTOR, reading("It pays off", point)).id().value();
            CheckInItem<?> other = add(
                    id,
                    MENTEE,
                    new InterpretationChange(
                            Setting.to("The room was free"), Setting.to(List.of(point)), Setting.to(first)));

            assertThat(other.content()).isEqualTo(new Interpretation("The room was free", List.of(point), first));
            Refused.forFields(
                    () -> add(
                            id,
                            MENTEE,
                            new InterpretationChange(Setting.to("x"), Setting.to(List.of(point)), Setting.to(point))),
                    "alternativeOf:not-in-this-check-in");
        }
    }

    @Nested
    class An_action {
        @Test
        void is_the_mentees_if_nobody_says_otherwise() {
            Action agreed =
                    (Action) add(id, MENTOR, action("Lead the next review")).content();

            assertThat(agreed.owner()).isEqualTo(MENTEE);
            assertThat(agreed.isOpen()).isTrue();
            assertThat(agreed.adjustment()).isFalse();
        }

        @Test
        void stands_in_every_later_check_in_until_it_is_done() {
            CheckInItem<?> open = add(id, MENTEE, action("Lead the next review"));
            CheckInId second = planned(DAY.plusDays(14));
            CheckInId third = planned(DAY.plusDays(28));
            CheckInItem<?> own = add(third, MENTEE, action("Thank the team"));

            assertThat(standing(id))
                    .extracting(SeenCheckInItem::item, SeenCheckInItem::carried)
                    .containsExactly(tuple(open, 0));
            assertThat(standing(second))
                    .extracting(SeenCheckInItem::item, SeenCheckInItem::carried)
                    .containsExactly(tuple(open, 1));
            assertThat(standing(third))
                    .extracting(SeenCheckInItem::item, SeenCheckInItem::carried)
                    .containsExactly(tuple(open, 2), tuple(own, 0));

            done(open);

            assertThat(standing(third)).extracting(SeenCheckInItem::item).containsExactly(own);
            assertThat(standing(id)).hasSize(1);
        }

        @Test
        void that_ended_still_stands_in_the_check_in_after_it_and_in_none_later() {
            CheckInItem<?> open = add(id, MENTEE, action("Lead the next review"));
            CheckInId second = planned(DAY.plusDays(14));
            CheckInId third = planned(DAY.plusDays(28));
            world.clock().set(DAY.plusDays(10));
            CheckInItem<?> ended = world.actions()
                    .drop(open.id(), MENTEE, Expected.revision(open.revision()), because("The release moved"))
                    .item();

            assertThat(standing(second))
                    .extracting(SeenCheckInItem::item, SeenCheckInItem::carried)
                    .containsExactly(tuple(ended, 1));
            assertThat(standing(third)).isEmpty();
        }

        @Test
        void of_a_later_check_in_is_not_in_an_earlier_one() {
            add(planned(DAY.plusDays(14)), MENTEE, action("Lead the next review"));

            assertThat(standing(id)).isEmpty();
        }

        @Test
        void is_given_up_with_a_reason() {
            CheckInItem<?> open = add(id, MENTEE, action("Lead the next review"));
            Expected now = Expected.revision(open.revision());

            Refused.forFields(() -> world.actions().drop(open.id(), MENTOR, now, plain()), "reason:required");
            Action dropped = (Action) world.actions()
                    .drop(open.id(), MENTOR, now, because("The release moved"))
                    .item()
                    .content();
            assertThat(dropped.state()).isEqualTo(ActionState.DROPPED);
            assertThat(dropped.stateReason()).isEqualTo("The release moved");
            assertThat(dropped.endedOn()).isEqualTo(world.clock().today());
            assertThat(newest().reason()).isEqualTo("The release moved");
        }

        @Test
        void is_handed_on_to_somebody_who_has_it_not_yet() {
            CheckInItem<?> open = add(id, MENTEE, action("Lead the next review"));
            Expected now = Expected.revision(open.revision());

            Refused.forFields(
                    () -> world.actions().handOver(open.id(), MENTOR, now, sent(new Handover(null, null))),
                    "to:required");
            Refused.forFields(
                    () -> world.actions().handOver(open.id(), MENTOR, now, sent(new Handover(MENTEE, null))),
                    "to:has-it-already");
            Action handed = (Action) world.actions()
                    .handOver(open.id(), MENTOR, now, sent(new Handover(keyOf("ana"), "Her field")))
                    .item()
                    .content();
            assertThat(handed.state()).isEqualTo(ActionState.HANDED_ON);
            assertThat(handed.handedTo()).isEqualTo(keyOf("ana"));
        }

        @Test
        void that_is_done_can_be_opened_again_and_nothing_else() {
            CheckInItem<?> open = add(id, MENTEE, action("Lead the next review"));
            assertThat(done(open).state()).isEqualTo(ActionState.DONE);
            Expected now = Expected.revision(open.revision() + 1);

            Refused.as(
                    Conflict.class, "action-is-done", () -> world.actions().complete(open.id(), MENTEE, now, plain()));
            assertThat(world.checkInItems().get(open.id(), Action.class, MENTOR).can())
                    .contains(CheckInItemStep.REOPEN)
                    .doesNotContain(CheckInItemStep.EDIT, CheckInItemStep.COMPLETE, CheckInItemStep.DROP);
            Action again = (Action) world.actions()
                    .reopen(open.id(), MENTOR, now, plain())
                    .item()
                    .content();
            assertThat(again.isOpen()).isTrue();
            assertThat(again.endedOn()).isNull();
        }

        @Test
        void follows_from_a_reading_of_the_same_check_in() {
            UUID point = add(id, MENTEE, point("Two hours")).id().value();
            UUID reading = add(id, MENTOR, reading("It pays off", point)).id().value();
            ActionChange follows =
                    AnAction.to("Lead the next review").following(reading).change();

            assertThat(((Action) add(id, MENTEE, follows).content()).reading()).isEqualTo(reading);
            CheckInId other = planned(DAY.plusDays(14));
            Refused.forFields(() -> add(other, MENTEE, follows), "reading:not-in-this-check-in");
        }
    }

    @Nested
    class What_an_action_serves {
        private CheckInContentChange<Action> serving(boolean adjustment, UUID serves) {
            return AnAction.to("Ask before answering")
                    .adjusting(adjustment)
                    .serving(serves)
                    .change();
        }

        private GoalId goal(String by, Audience audience) {
            return world.aGoal(pair).by(by).seenBy(audience).proposed().id();
        }

        @Test
        void is_a_goal_a_milestone_or_a_measure_that_both_see() {
            GoalId goal = goal("mentor", Audience.PAIR);

            assertThat(((Action) add(id, MENTEE, serving(true, goal.value())).content()).serves())
                    .isEqualTo(goal.value());
        }

        @Test
        void is_no_draft_not_even_to_its_author() {
            UUID draft = goal("mentee", Audience.AUTHOR).value();

            Refused.forFields(() -> add(id, MENTEE, serving(false, draft)), "serves:not-in-your-plan");
            Refused.forFields(() -> add(id, MENTOR, serving(false, draft)), "serves:not-in-your-plan");
            Refused.forFields(() -> add(id, MENTOR, serving(false, UUID.randomUUID())), "serves:not-in-your-plan");
        }

        @Test
        @Tag("R94")
        void is_said_of_every_adjustment() {
            Refused.forFields(() -> add(id, MENTEE, serving(true, null)), "serves:adjustment-serves-nothing");
            assertThat(add(id, MENTEE, serving(false, null)).content()).isInstanceOf(Action.class);
        }
    }

    @Nested
    class Something_small_to_try {
        private static final AnAction QUESTION =
                AnAction.to("Ask one question more").tried();

        @Test
        @Tag("R30")
        void has_a_day_and_is_one_of_the_twos_to_do() {
            Refused.forFields(() -> add(id, MENTEE, QUESTION.change()), "deadline:required");
            Refused.forFields(
                    () -> add(id, MENTEE, QUESTION.due(DAY).doneBy(keyOf("ana")).change()),
                    "owner:micro-challenge-of-the-pair");

            Action agreed = (Action)
                    add(id, MENTOR, QUESTION.due(DAY).doneBy(MENTOR).change()).content();

            assertThat(agreed.microChallenge()).isTrue();
            assertThat(agreed.owner()).isEqualTo(MENTOR);
            assertThat(agreed.deadline()).isEqualTo(DAY);
        }

        @Test
        void is_still_one_of_the_twos_with_a_day_once_it_is_changed() {
            CheckInItem<?> small = add(id, MENTEE, QUESTION.due(DAY).change());

            Refused.forFields(
                    () -> world.noting()
                            .change(
                                    small.id(),
                                    Action.class,
                                    MENTEE,
                                    Expected.revision(1),
                                    sent(AnAction.to("Ask two").due(null).change())),
                    "deadline:required");
        }

        @Test
        @Tag("R30")
        void says_what_trying_it_has_shown() {
            CheckInItem<?> small = add(id, MENTEE, QUESTION.due(DAY).change());

            Action tried = (Action) world.actions()
                    .complete(small.id(), MENTEE, Expected.revision(1), because("They like to be asked"))
                    .item()
                    .content();

            assertThat(tried.state()).isEqualTo(ActionState.DONE);
            assertThat(tried.stateReason()).isEqualTo("They like to be asked");
            assertThat(newest().reason()).isEqualTo("They like to be asked");
        }

        @Test
        void is_not_handed_on() {
            CheckInItem<?> small = add(id, MENTEE, QUESTION.due(DAY).change());

            assertThat(world.checkInItems()
                            .get(small.id(), Action.class, MENTOR)
                            .can())
                    .contains(CheckInItemStep.COMPLETE, CheckInItemStep.DROP)
                    .doesNotContain(CheckInItemStep.HAND_OVER);
            Refused.as(
                    Conflict.class,
                    "micro-challenge-is-ones-own",
                    () -> world.actions()
                            .handOver(
                                    small.id(), MENTEE, Expected.revision(1), sent(new Handover(keyOf("ana"), null))));
        }
    }

    @Nested
    class A_risk {
        @Test
        void stands_in_every_later_check_in_until_it_is_over() {
            CheckInItem<?> open = add(id, MENTEE, risk("The release moves"));
            CheckInId second = planned(DAY.plusDays(14));

            assertThat(world.checkInItems().of(second, ItemKind.RISK, MENTOR))
                    .extracting(SeenCheckInItem::item, SeenCheckInItem::carried)
                    .containsExactly(tuple(open, 1));

            over(open);

            assertThat(world.checkInItems().of(second, ItemKind.RISK, MENTOR)).isEmpty();
            assertThat(newest().action()).isEqualTo("over");
        }

        @Test
        void is_of_both_and_its_authors_alone_to_take_out() {
            CheckInItem<?> open = add(id, MENTEE, risk("The release moves"));
            RiskChange roadblock = new RiskChange(
                    Setting.to(Risk.Type.ROADBLOCK),
                    Setting.absent(),
                    Setting.absent(),
                    Setting.to(Degree.LOW),
                    Setting.to("The board meets early"),
                    Setting.to("Ines covers"));

            assertThat(world.noting()
                            .change(open.id(), Risk.class, MENTOR, Expected.revision(1), sent(roadblock))
                            .item()
                            .content())
                    .isEqualTo(new Risk(
                            Risk.Type.ROADBLOCK,
                            "The release moves",
                            Degree.HIGH,
                            Degree.LOW,
                            "The board meets early",
                            "Ines covers",
                            RiskState.OPEN,
                            null));
            Refused.as(NotPermitted.class, "not-your-step", () -> remove(open, Risk.class, MENTOR));
        }

        @Test
        void that_is_over_can_come_back_and_is_worded_no_more() {
            CheckInItem<?> open = add(id, MENTEE, risk("The release moves"));
            CheckInItem<?> over = over(open);
            Expected now = Expected.revision(over.revision());

            assertThat(world.checkInItems().get(open.id(), Risk.class, MENTOR).can())
                    .containsExactly(CheckInItemStep.REOPEN);
            Refused.as(Conflict.class, "risk-is-over", () -> world.risks().end(open.id(), MENTEE, now, plain()));
            Refused.as(
                    Conflict.class,
                    "risk-is-over",
                    () -> world.noting().change(open.id(), Risk.class, MENTEE, now, sent(risk("x"))));
            assertThat(((Lasting) world.risks()
                                    .reopen(open.id(), MENTOR, now, plain())
                                    .item()
                                    .content())
                            .isOpen())
                    .isTrue();
        }

        private CheckInItem<?> over(CheckInItem<?> open) {
            return world.risks()
                    .end(open.id(), MENTEE, Expected.revision(open.revision()), plain())
                    .item();
        }
    }

    private List<SeenCheckInItem> standing(CheckInId in) {
        return world.checkInItems().of(in, ItemKind.ACTION, MENTOR);
    }

    @Test
    void nothing_is_added_while_the_mentorship_rests() {
        var active = world.service().get(mentorship, MENTEE).mentorship();
        world.service().pause(mentorship, MENTEE, Expected.revision(active.revision()), plain());

        Refused.as(Conflict.class, "mentorship-is-paused", () -> add(id, MENTEE, point("Two hours")));
    }

    @Test
    void a_check_in_holds_so_many_items() {
        for (int number = 0; number < CheckInItemService.MOST_ITEMS; number++) {
            add(id, MENTEE, point("Point " + number));
        }

        Refused.as(Conflict.class, "check-in-is-full", () -> add(id, MENTEE, point("One more")));
    }
}

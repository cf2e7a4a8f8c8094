package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Bodies.faults;
import static dev.cairn.mentoring.shared.rest.Bodies.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.GoalChange;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.GoalOrder;
import dev.cairn.mentoring.goal.Horizon;
import dev.cairn.mentoring.goal.LearningFraming;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalMembersTest {
    private static final UUID ID = UUID.fromString("3f9c9a35-8f0a-4d1c-9a3e-0c5f7a1b2c3d");

    @Nested
    class A_change {
        @Test
        void sets_every_field() {
            GoalChange change = read(
                            "{'title':'Lead a review','kind':'behaviour','pressureSituation':'Two disagree','competency':'Design',"
                                    + "'observableAction':'Steers','expectedOutcome':'A decision','why':'Waiting',"
                                    + "'aim':{'kind':'customer','text':'Faster'},'horizon':'long','due':'2027-01-15','dueFrom':'2027-01-02',"
                                    + "'aspiration':'To be heard','learningFraming':'widening','effort':'low','impact':'high',"
                                    + "'parentId':'" + ID + "','audience':'author'}",
                            GoalMembers::change)
                    .checked();

            assertThat(change)
                    .isEqualTo(new GoalChange(
                            Setting.to("Lead a review"),
                            Setting.to(GoalKind.BEHAVIOUR),
                            Setting.to("Two disagree"),
                            Setting.to("Design"),
                            Setting.to("Steers"),
                            Setting.to("A decision"),
                            Setting.to("Waiting"),
                            Setting.to(new Aim(Aim.Kind.CUSTOMER, "Faster")),
                            Setting.to(Horizon.LONG),
                            Setting.to(LocalDate.of(2027, 1, 15)),
                            Setting.to(LocalDate.of(2027, 1, 2)),
                            Setting.to("To be heard"),
                            Setting.to(LearningFraming.WIDENING),
                            Setting.to(Degree.LOW),
                            Setting.to(Degree.HIGH),
                            Setting.to(new GoalId(ID)),
                            Setting.to(Audience.AUTHOR)));
        }

        @Test
        void moves_to_the_top_with_null_and_stays_where_it_is_without() {
            assertThat(read("{'parentId':null}", GoalMembers::change).checked().parent())
                    .isEqualTo(Setting.to(null));
            assertThat(read("{}", GoalMembers::change).checked().parent()).isEqualTo(Setting.absent());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'aim':{'kind':'team'}}|aim.text: required",
                    "{'aim':{'text':'x'}}|aim.kind: required",
                    "{'aim':{'kind':'me','text':'x'}}|aim.kind: unknown-word",
                    "{'kind':'Habit'}|kind: unknown-word",
                    "{'audience':'everybody'}|audience: unknown-word",
                    "{'parentId':'x'}|parentId: not-an-id",
                    "{'progress':50}|progress: unknown-member",
                    "{'state':'reached'}|state: unknown-member"
                },
                quoteCharacter = '`')
        void is_told_what_does_not_fit(String text, String fault) {
            assertThat(faults(text, GoalMembers::change)).containsExactly(fault);
        }
    }

    @Test
    void an_order_names_the_siblings() {
        assertThat(read("{'goals':['" + ID + "']}", GoalMembers::order).checked())
                .isEqualTo(new GoalOrder(null, List.of(new GoalId(ID))));
        assertThat(read("{'parentId':'" + ID + "','goals':[]}", GoalMembers::order)
                        .checked())
                .isEqualTo(new GoalOrder(new GoalId(ID), List.of()));
        assertThat(faults("{}", GoalMembers::order)).containsExactly("goals: required");
    }

    @Test
    void reaching_says_why_and_when() {
        assertThat(read("{'reason':'Why','reachedOn':'2026-11-20'}", GoalMembers::reaching)
                        .checked())
                .isEqualTo(new Step("Why", LocalDate.of(2026, 11, 20)));
    }
}

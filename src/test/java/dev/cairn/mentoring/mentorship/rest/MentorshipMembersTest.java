package dev.cairn.mentoring.mentorship.rest;

import static dev.cairn.mentoring.shared.rest.Bodies.faults;
import static dev.cairn.mentoring.shared.rest.Bodies.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.MentorshipChange;
import dev.cairn.mentoring.mentorship.NewMentorship;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentorshipMembersTest {
    private static final Person ANN = new Person(new UserKey("key-of-ann"), "ann", "Ann Miller");

    private final PeopleInJson people = new PeopleInJson(new OnlyAnn());

    private static final class OnlyAnn implements People {
        @Override
        public Optional<Person> named(String username) {
            return Optional.of(ANN).filter(ann -> username.equals(ann.username()));
        }

        @Override
        public Map<UserKey, Person> withKeys(Collection<UserKey> keys) {
            Map<UserKey, Person> known = new HashMap<>();
            keys.forEach(key -> known.put(key, key.equals(ANN.key()) ? ANN : Person.former(key)));
            return known;
        }
    }

    @Nested
    class A_start {
        @ParameterizedTest
        @ValueSource(strings = {"'ann'", "{'username':'ann'}", "{'userKey':'key-of-ann'}"})
        void names_people_in_three_ways(String ann) {
            NewMentorship start = start("{'mentor':" + ann + ",'pageId':'17'}");

            assertThat(start.mentor()).isEqualTo(ANN.key());
            assertThat(start.mentee()).isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'bob'|unknown-person",
                    "''|unknown-person",
                    "' '|unknown-person",
                    "'\\u0000'|unknown-person",
                    "{'userKey':'key-of-bob'}|unknown-person",
                    "{'userKey':' '}|unknown-person",
                    "7|not-a-person",
                    "{}|not-a-person",
                    "{'username':7}|not-a-person",
                    "{'username':'ann','userKey':'key-of-ann'}|not-a-person"
                },
                quoteCharacter = '`')
        void is_told_whom_nobody_knows(String person, String code) {
            assertThat(faults("{'mentee':" + person + "}", members -> MentorshipMembers.start(members, people)))
                    .containsExactly("mentee: " + code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"'17'", "17"})
        void names_its_page_as_confluence_does_or_as_a_number(String page) {
            assertThat(start("{'pageId':" + page + "}").page()).isEqualTo(new PageId(17));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'x'", "''", "0", "-1", "'017'", "1.0", "true", "'9999999999999999999'", "[17]"})
        void is_told_what_is_no_page(String page) {
            assertThat(faults("{'pageId':" + page + "}", members -> MentorshipMembers.start(members, people)))
                    .containsExactly("pageId: not-a-page-id");
        }

        private NewMentorship start(String text) {
            return read(text, members -> MentorshipMembers.start(members, people))
                    .checked();
        }
    }

    @Nested
    class A_change {
        @Test
        void leaves_alone_what_it_does_not_name() {
            assertThat(change("{}")).isEqualTo(MentorshipChange.NONE);
        }

        @Test
        void sets_and_clears_what_it_names() {
            MentorshipChange change = change("{'purpose':null,'success':{'skills':'Reviews','routines':null},"
                    + "'careerAim':'Architect','start':'2026-09-01','plannedEnd':null,'cadence':null}");

            assertThat(change.purpose()).isEqualTo(Setting.to(null));
            assertThat(change.skills()).isEqualTo(Setting.to("Reviews"));
            assertThat(change.routines()).isEqualTo(Setting.to(null));
            assertThat(change.outcomes()).isEqualTo(Setting.absent());
            assertThat(change.careerAim()).isEqualTo(Setting.to("Architect"));
            assertThat(change.start()).isEqualTo(Setting.to(LocalDate.of(2026, 9, 1)));
            assertThat(change.plannedEnd()).isEqualTo(Setting.to(null));
            assertThat(change.cadence()).isEqualTo(Setting.to(null));
        }

        @Test
        void clears_all_of_success_at_once() {
            MentorshipChange change = change("{'success':null}");

            assertThat(List.of(change.skills(), change.routines(), change.outcomes()))
                    .containsOnly(Setting.to(null));
        }

        @Test
        void says_a_rhythm_in_weeks_or_in_months() {
            assertThat(change("{'cadence':{'every':2}}").cadence().value()).isEqualTo(new Cadence.EveryWeeks(2));
            assertThat(change("{'cadence':{'week':-1,'weekday':'friday'}}")
                            .cadence()
                            .value())
                    .isEqualTo(new Cadence.Monthly(-1, DayOfWeek.FRIDAY));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{}|cadence: no-such-cadence",
                    "{'every':2,'week':1,'weekday':'friday'}|cadence: no-such-cadence",
                    "{'week':0,'weekday':'friday'}|cadence: no-such-cadence",
                    "{'every':27}|cadence.every: out-of-range",
                    "{'every':null}|cadence.every: required",
                    "{'cycle':null}|cadence.cycle: required",
                    "{'cycle':'sprint'}|cadence.cycle: not-an-id",
                    "{'cycle':null,'every':2}|cadence: no-such-cadence",
                    "{'week':1}|cadence.weekday: required",
                    "{'weekday':'friday'}|cadence.week: required",
                    "{'week':5,'weekday':'friday'}|cadence.week: out-of-range",
                    "{'week':1,'weekday':'Friday'}|cadence.weekday: unknown-word",
                    "{'every':1,'weeks':1}|cadence.weeks: unknown-member",
                    "'weekly'|cadence: not-an-object"
                },
                quoteCharacter = '`')
        void is_told_what_is_no_rhythm(String cadence, String fault) {
            assertThat(faults("{'cadence':" + cadence + "}", MentorshipMembers::change))
                    .containsExactly(fault);
        }

        @Test
        void cannot_change_who_the_two_are() {
            assertThat(faults("{'mentor':'ann','stage':'active'}", MentorshipMembers::change))
                    .containsExactly("mentor: unknown-member", "stage: unknown-member");
        }

        private MentorshipChange change(String text) {
            return read(text, MentorshipMembers::change).checked();
        }
    }
}

package dev.cairn.mentoring.calendar.rest;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Check-ins in a person's own calendar. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class CalendarRoutesIT {
    private static final String MINE = "people/me/calendar";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(9);

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String checkIn;

    @BeforeEach
    void a_check_in() {
        situation = new Situation(host);
        String mentorship = situation.active();
        checkIn = "check-ins/"
                + situation
                        .mentee
                        .make("mentorships/" + mentorship + "/check-ins", "{'planned':'" + DAY + "'}")
                        .expect(201)
                        .text("id");
    }

    /** What the address ends in, as a calendar program has it. */
    private String secret() {
        String address = situation.mentee.make(MINE, "{}").expect(201).text("address");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Answer read(String secret) {
        return host.anonymous().get(Caller.MENTORING + "calendars/" + secret);
    }

    private static VEvent only(Answer answer) {
        List<VEvent> events = Biweekly.parse(answer.expect(200).body()).first().getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    @Tag("R65")
    void whoever_has_the_address_reads_the_days_without_logging_in() {
        VEvent event = only(read(secret()));

        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(DAY.getDayOfMonth());
        assertThat(event.getSummary().getValue()).startsWith("Mentoring check-in 1 with");
        assertThat(event.getUrl().getValue()).startsWith(host.address().toString());
    }

    @Test
    void the_address_is_told_once() {
        Answer none = situation.mentee.get(MINE).expect(200);
        assertThat(none.member("active").asBoolean()).isFalse();
        String secret = secret();

        Answer now = situation.mentee.get(MINE).expect(200);

        assertThat(now.member("active").asBoolean()).isTrue();
        assertThat(now.member("address").isNull()).isTrue();
        assertThat(now.body()).doesNotContain(secret);
    }

    @Test
    void another_address_or_none_makes_the_first_one_good_for_nothing() {
        String first = secret();
        String second = secret();
        Answer wrong = read(first).expect(404);
        assertThat(wrong.body()).isEqualTo(read("x").expect(404).body());

        long revision = situation.mentee.get(MINE).expect(200).revision();
        situation.mentee.change("DELETE", MINE, "{}", 1).expect(412);
        situation.mentee.change("DELETE", MINE, "{}", revision).expect(204);

        assertThat(read(second).expect(404).body()).isEqualTo(wrong.body());
    }

    @Test
    void a_calendar_is_refused_like_everything_else() {
        situation.mentee.send("POST", MINE, "{").expect(400);
        situation.mentee.send("POST", MINE, "{'x':1}").expect(400);
        situation.mentee.send("DELETE", MINE, "{}").expect(428);
        situation.outsider.make(MINE, "{}").expect(201);
        host.anonymous().get(Caller.MENTORING + MINE).expect(401);
    }

    @Test
    void one_check_in_is_a_file_for_its_pair_in_their_language() {
        String file = checkIn + "/calendar.ics";

        Answer answer = situation.mentor.get(file).expect(200);

        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.header("Content-Disposition").orElseThrow()).contains("check-in.ics");
        assertThat(only(answer).getSummary().getValue()).contains("check-in 1");
        assertThat(only(situation.mentor.get(file + "?locale=de_DE"))
                        .getSummary()
                        .getValue())
                .startsWith("Mentoring: Check-in 1 mit");
    }

    @Test
    void no_word_that_somebody_wrote_reaches_a_calendar() {
        String secret = secret();
        String before = read(secret).expect(200).body();
        situation
                .mentee
                .change("PUT", checkIn + "/drafts/purpose", "{'text':'I would rather leave'}", 1)
                .expect(200);
        situation
                .mentee
                .make(checkIn + "/actions", "{'task':'Ask for another team'}")
                .expect(201);

        assertThat(read(secret).expect(200).body()).isEqualTo(before);
    }
}

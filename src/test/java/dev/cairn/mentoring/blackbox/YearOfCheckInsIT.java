package dev.cairn.mentoring.blackbox;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.plugin.osgi.SettableTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of one pair that meets every other week, by the requests that a browser sends, while the clock runs ahead. */
class YearOfCheckInsIT {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final int CHECK_INS = 26;

    /** One is moved by two days, one is held three days late; each task stays open over so many check-ins. */
    private static final int MOVED = 7;

    private static final int LATE = 12;
    private static final int CARRIED = 3;

    private static final LocalTime MIDNIGHT = LocalTime.of(0, 0, 30);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59, 30);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private static final TimeZone ZONE_OF_THE_MACHINE = TimeZone.getDefault();
    private static SettableTime.Wanted settable;
    private static Sandbox sandbox;

    private ZoneId zone;
    private Pair pair;

    @BeforeAll
    static void a_sandbox_whose_time_can_be_set() {
        settable = SettableTime.want();
        sandbox = Sandbox.start(SandboxOptions.of(RunningSandbox.newHome(), RunningSandbox.pluginJar()));
    }

    @AfterAll
    static void the_time_of_the_machine_again() {
        sandbox.close();
        settable.close();
        TimeZone.setDefault(ZONE_OF_THE_MACHINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
    @Tag("R1")
    void nothing_due_is_forgotten_and_nothing_is_carried_twice(String where) {
        begin(ZoneId.of(where));
        Map<String, Integer> open = new LinkedHashMap<>();
        String checkIn = planned(FIRST);
        for (int i = 0; i < CHECK_INS; i++) {
            LocalDate day = FIRST.plusWeeks(2L * i);
            checkIsDue(checkIn, day);
            LocalDate held = held(checkIn, i, day);
            prepare(checkIn);
            open.replaceAll((task, times) -> times + 1);
            open.put(act(checkIn, i), 0);
            checkCarried(checkIn, open);
            open.entrySet().removeIf(task -> task.getValue() == CARRIED && completed(task.getKey()));
            close(checkIn);

            assertThat(notices(pair.mentee())).as("after the talk on %s", held).isEmpty();
            assertThat(notices(pair.mentor())).as("after the talk on %s", held).isEmpty();
            checkIn = planned(FIRST.plusWeeks(2L * (i + 1)));
        }
        checkDays();
    }

    private void begin(ZoneId in) {
        zone = in;
        TimeZone.setDefault(TimeZone.getTimeZone(in));
        String name = in.getId().replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT);
        at(FIRST.minusWeeks(2), MORNING);
        for (String role : List.of("mentor", "mentee")) {
            sandbox.content().people().create(NewPerson.of(role + name, role + name, "The " + role));
        }
        String space = name.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        as("admin").makeSpace(space);
        long page = as("admin").makePage(space, "Home", "<p/>");
        pair = Pair.of(as("mentor" + name), as("mentee" + name), space, page)
                .active(Map.of("start", FIRST.minusWeeks(2).toString(), "cadence", Map.of("every", 2)));
    }

    private static Caller as(String username) {
        return new Caller(() -> sandbox.baseUri(), username);
    }

    private void at(LocalDate day, LocalTime time) {
        SettableTime.set(day.atTime(time).atZone(zone).toInstant());
    }

    /** Plans the next one without naming a day, and says where it is. */
    private String planned(LocalDate expected) {
        Answer planned =
                pair.mentor().post(pair.path() + "/check-ins", Map.of()).expect(201);
        assertThat(planned.text("planned")).isEqualTo(expected.toString());
        return MENTORING + "check-ins/" + planned.text("id");
    }

    private void checkIsDue(String checkIn, LocalDate day) {
        at(day.minusDays(4), LAST_MINUTE);
        assertThat(notices(pair.mentee())).as("four days before %s", day).isEmpty();
        for (LocalDate then : List.of(day.minusDays(3), day)) {
            at(then, MIDNIGHT);
            assertThat(notices(pair.mentee())).as("on %s", then).containsExactly("due " + day);
            assertThat(notices(pair.mentor())).as("on %s", then).containsExactly("due " + day);
        }
        at(day, LAST_MINUTE);
        assertThat(notices(pair.mentor())).as("late on %s", day).containsExactly("due " + day);
        assertThat(pair.mentee().get(checkIn + "/calendar.ics").expect(200).body())
                .contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""));
    }

    /** When the talk takes place. */
    private LocalDate held(String checkIn, int number, LocalDate day) {
        if (number == MOVED) {
            Answer now = pair.mentee().get(checkIn).expect(200);
            LocalDate later = day.plusDays(2);
            pair.mentee()
                    .change("PATCH", checkIn, Map.of("planned", later.toString(), "reason", "Ill"), now.revision())
                    .expect(200);
            at(later, MORNING);
            assertThat(notices(pair.mentor())).containsExactly("due " + later);
            return later;
        }
        if (number == LATE) {
            at(day.plusDays(1), MIDNIGHT);
            assertThat(notices(pair.mentee())).containsExactly("overdue " + day);
            at(day.plusDays(3), MORNING);
            assertThat(notices(pair.mentor())).containsExactly("overdue " + day);
            return day.plusDays(3);
        }
        at(day, MORNING);
        return day;
    }

    private void prepare(String checkIn) {
        for (Caller one : List.of(pair.mentee(), pair.mentor())) {
            String draft = checkIn + "/drafts/wins";
            one.change("PUT", draft, Map.of("text", "It went"), 1).expect(200);
            one.change("POST", draft + "/sharing", Map.of("text", "It went well"), 1)
                    .expect(200);
        }
    }

    /** From data over its reading to the task, whose place it says. */
    private String act(String checkIn, int number) {
        String data = pair.mentee()
                .post(checkIn + "/data-points", Map.of("text", "Talk " + number))
                .expect(201)
                .text("id");
        pair.mentor()
                .post(checkIn + "/interpretations", Map.of("text", "It holds", "cites", List.of(data)))
                .expect(201);
        return pair.mentee()
                .post(checkIn + "/actions", Map.of("task", "Task " + number))
                .expect(201)
                .text("id");
    }

    /** Each open task stands there once; one that was done the last time is looked back at this once. */
    private void checkCarried(String checkIn, Map<String, Integer> open) {
        List<JsonNode> actions =
                results(pair.mentor().get(checkIn + "/actions")).toList();

        assertThat(actions).extracting(action -> action.path("id").asText()).doesNotHaveDuplicates();
        assertThat(actions.stream()
                        .filter(action -> action.path("state").asText().equals("open"))
                        .collect(Collectors.toMap(
                                action -> action.path("id").asText(),
                                action -> action.path("carried").asInt())))
                .isEqualTo(open);
        assertThat(actions.size() - open.size()).as("done the last time").isLessThanOrEqualTo(1);
    }

    private boolean completed(String task) {
        String action = MENTORING + "actions/" + task;
        long revision = pair.mentee().get(action).expect(200).revision();
        pair.mentee().change("POST", action + "/completion", Map.of(), revision).expect(200);
        return true;
    }

    private void close(String checkIn) {
        confirm(pair.mentee(), checkIn, "confirmation");
        confirm(pair.mentor(), checkIn, "closing");
        assertThat(pair.mentee().get(checkIn).expect(200).text("state")).isEqualTo("closed");
    }

    private static void confirm(Caller by, String checkIn, String step) {
        Answer now = by.get(checkIn).expect(200);
        by.change(
                        "POST",
                        checkIn + "/" + step,
                        Map.of("fingerprint", now.text("standing", "fingerprint")),
                        now.revision())
                .expect(200);
    }

    /** What somebody is told now: of what kind and of which day. */
    private static List<String> notices(Caller person) {
        return results(person.get(MENTORING + "people/me/notices?limit=200"))
                .map(notice ->
                        notice.path("kind").asText() + " " + notice.path("day").asText())
                .toList();
    }

    private void checkDays() {
        List<LocalDate> days = results(pair.mentee().get(pair.path() + "/check-ins?limit=200"))
                .map(one -> LocalDate.parse(one.path("planned").asText()))
                .sorted()
                .toList();

        assertThat(days).hasSize(CHECK_INS + 1).doesNotHaveDuplicates();
        assertThat(days.stream().filter(day -> day.getDayOfWeek() != FIRST.getDayOfWeek()))
                .containsExactly(FIRST.plusWeeks(2L * MOVED).plusDays(2));
        String feed = as(pair.mentee().username())
                .get(pair.mentee()
                        .post(MENTORING + "people/me/calendar", Map.of())
                        .expect(201)
                        .text("address")
                        .replaceFirst(".*(?=/rest/)", ""))
                .expect(200)
                .body();
        assertThat(days)
                .allSatisfy(day -> assertThat(feed)
                        .containsOnlyOnce("DTSTART;VALUE=DATE:" + day.toString().replace("-", "")));
    }

    private static Stream<JsonNode> results(Answer answer) {
        return StreamSupport.stream(
                Objects.requireNonNull(answer.expect(200).member("results")).spliterator(), false);
    }
}

package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.OneWording;
import dev.cairn.mentoring.fixture.SettableClock;
import dev.cairn.mentoring.fixture.ShippedWording;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressSheetTest {
    private static final String SPACE = "OPS";
    private static final ProgressQuery ALL =
            new ProgressQuery(SPACE, null, false, null, ProgressQuery.Sort.MENTEE, false, null);

    private final SettableClock clock = new SettableClock();
    private final LocalDate today = clock.today();
    private final World world = World.inMemory();
    private final KnownPages pages = world.pages();
    private final KnownPeople people = new KnownPeople();
    private final Summaries summaries = new InMemorySummaries();

    ProgressSheetTest() {
        pages.addSpace(SPACE, "keeper");
    }

    private ProgressSheet.Unwritten sheet(Locale locale, @Nullable ProgressQuery query, String viewer) {
        ProgressReader reader = new ProgressReader(summaries, new Sights(pages), world.spaceSettings(), clock);
        return new ProgressSheet(
                        reader, people, new OneWording(() -> new ShippedWording(locale, ZoneOffset.UTC)), clock)
                .of(SPACE, query, keyOf(viewer));
    }

    private static String text(ProgressSheet.Unwritten sheet) throws IOException {
        StringWriter out = new StringWriter();
        sheet.writeTo(out);
        return out.toString();
    }

    private List<List<@Nullable String>> rows(Locale locale, @Nullable ProgressQuery query) throws IOException {
        return Sheet.of(text(sheet(locale, query, "keeper")), 18);
    }

    private void write(String mentor, String mentee, KnownPages.Page home) {
        summaries.replace(
                null,
                new Summary(
                        MentorshipId.random(),
                        SPACE,
                        home.id(),
                        keyOf(mentor),
                        keyOf(mentee),
                        mentor,
                        mentee,
                        Stage.ACTIVE,
                        today,
                        new Tally(
                                new Share(1, 2),
                                3,
                                new Share(4, 7),
                                List.of(today.minusDays(2), today.minusDays(1), today),
                                new Share(5, 8)),
                        new Talks(
                                today.minusDays(9), today.plusDays(5), List.of(new Beat(today.minusDays(9), true)), 3),
                        today.minusWeeks(6).minusDays(1),
                        Set.of(Aim.Kind.BUSINESS, Aim.Kind.TEAM),
                        null,
                        List.of(
                                new Finding(Rule.TARGET_PASSED, today, null, 0),
                                new Finding(Rule.TARGET_PASSED, today.plusDays(1), null, 0))));
    }

    private void write(int number) {
        for (int at = 0; at < number; at++) {
            write("mentor", "mentee%05d".formatted(at), pages.add());
        }
    }

    @Test
    void tells_what_the_table_tells_each_number_in_a_column_of_its_own() throws IOException {
        write("ana", "ben", pages.add());

        List<List<@Nullable String>> rows = rows(Locale.UK, ALL);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsExactly(
                        "Mentee",
                        "Mentor",
                        "Stage",
                        "Goals reached",
                        "Goals that count",
                        "Goals changed with reason",
                        "Milestones reached",
                        "Milestones that count",
                        "Milestones overdue",
                        "Evidenced",
                        "Claims",
                        "Last check-in",
                        "Next check-in",
                        "Held near their day",
                        "Check-ins counted",
                        "Wants attention in",
                        "Weeks since the plan was reviewed",
                        "Serves");
        assertThat(rows.get(1))
                .containsExactly(
                        "ben ben",
                        "ana ana",
                        "Active",
                        "1",
                        "2",
                        "3",
                        "4",
                        "7",
                        "2",
                        "5",
                        "8",
                        today.minusDays(9).toString(),
                        today.plusDays(5).toString(),
                        "1",
                        "1",
                        rows.get(1).get(15),
                        "6",
                        rows.get(1).get(17));
        assertThat(rows.get(1).get(15)).isIn("dates", "rhythm", "evidence", "plan");
        assertThat(rows.get(1).get(17)).contains(", ");
    }

    @Test
    void speaks_the_language_of_whoever_asks_and_writes_days_and_numbers_as_programs_read_them() throws IOException {
        write("ana", "ben", pages.add());

        List<List<@Nullable String>> rows = rows(Locale.GERMANY, ALL);

        assertThat(rows.get(0)).startsWith("Mentee", "Mentor/in", "Stand", "Ziele erreicht", "Ziele, die zählen");
        assertThat(rows.get(1).get(2)).isNotEqualTo("Active");
        assertThat(rows.get(1).get(11)).isEqualTo(today.minusDays(9).toString());
    }

    @Test
    void lets_no_name_be_taken_for_a_formula() throws IOException {
        write("@ana", "=1+1,\"x\"", pages.add());
        people.takeAway("@ana");

        List<@Nullable String> row = rows(Locale.UK, ALL).get(1);

        assertThat(row.get(0)).isEqualTo("'=1+1,\"x\" =1+1,\"x\"");
        assertThat(row.get(1)).isNotBlank().doesNotContain("ana");
    }

    @Test
    void has_every_row_that_is_theirs_once_beyond_what_one_answer_looks_at() throws IOException {
        int number = 2 * ProgressReader.AT_ONCE + 201;
        for (int at = 0; at < number; at++) {
            KnownPages.Page home = pages.add();
            write("mentor", "mentee%05d".formatted(at), at % 10 == 0 ? home : home.viewedBy("somebody"));
        }

        List<@Nullable String> mentees =
                rows(Locale.UK, ALL).stream().skip(1).map(row -> row.get(0)).toList();

        List<String> theirs = new ArrayList<>();
        for (int at = 0; at < number; at += 10) {
            theirs.add("mentee%05d mentee%05d".formatted(at, at));
        }
        assertThat(mentees).isEqualTo(theirs);
    }

    @Test
    void is_sent_on_part_by_part() throws IOException {
        write(3 * ProgressReader.AT_ONCE);
        int before = pages.questions();
        List<Integer> askedWhenSent = new ArrayList<>();

        sheet(Locale.UK, ALL, "keeper").writeTo(new StringWriter() {
            @Override
            public void flush() {
                askedWhenSent.add(pages.questions() - before);
            }
        });

        assertThat(askedWhenSent).containsExactly(1, 2, 3, 4);
    }

    @Test
    void is_read_no_further_when_nobody_takes_it_any_more() {
        write(4 * ProgressReader.AT_ONCE);
        int before = pages.questions();
        ProgressSheet.Unwritten sheet = sheet(Locale.UK, ALL, "keeper");

        assertThatThrownBy(() -> sheet.writeTo(new HangingUp())).isInstanceOf(IOException.class);

        assertThat(pages.questions() - before).isEqualTo(2);
    }

    /** Takes one part and hangs up before the second one has come. */
    private static final class HangingUp extends Writer {
        private boolean gone;

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (gone) {
                throw new IOException("nobody is there");
            }
        }

        @Override
        public void flush() {
            gone = true;
        }

        @Override
        public void close() {}
    }

    @Test
    void is_refused_before_a_row_is_read() {
        write(1);
        int before = pages.questions();

        assertThatThrownBy(() -> sheet(Locale.UK, ALL, "mentor")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sheet(Locale.UK, null, "mentor")).isInstanceOf(NotPermitted.class);
        pages.closeSpace(SPACE, "keeper");
        assertThatThrownBy(() -> sheet(Locale.UK, ALL, "mentor")).isInstanceOf(NotFound.class);

        assertThat(pages.questions()).isEqualTo(before);
    }

    @Test
    void of_nobody_is_its_head_alone() throws IOException {
        write(1);

        assertThat(rows(Locale.UK, null)).hasSize(1);
    }
}

package dev.cairn.mentoring.blackbox.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.cairn.mentoring.blackbox.support.Filled;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.NaughtyPlans;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page as PDF, as those hold it who were handed it. */
class PaperIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String DONE = "#6cc3e0";
    private static final String STILL_TO_DO = "#dcdfe4";

    @Nested
    class A_plan_of_thirty_goals {
        private static LongPlan plan;

        @BeforeAll
        static void write() {
            plan = LongPlan.on(SANDBOX);
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "de"})
        void is_printed_on_portrait_sheets_of_A4(String language) {
            assertThat(pdf(plan, language).sheets()).hasSizeGreaterThan(10).allSatisfy(sheet -> {
                assertThat(sheet.getWidth()).isEqualTo(PDRectangle.A4.getWidth(), offset(0.1f));
                assertThat(sheet.getHeight()).isEqualTo(PDRectangle.A4.getHeight(), offset(0.1f));
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "de"})
        void is_printed_with_every_title_day_and_number(String language) {
            Locale locale = Locale.forLanguageTag(language);
            DateTimeFormatter days =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
            NumberFormat percent = NumberFormat.getPercentInstance(locale);
            percent.setMaximumFractionDigits(2);

            PdfPages pdf = pdf(plan, language);

            assertThat(pdf.missing(plan.titles())).isEmpty();
            assertThat(pdf.missing(plan.days().stream().map(days::format).toList()))
                    .isEmpty();
            assertThat(pdf.missing(plan.reached().stream()
                            .map(share -> percent.format((double) share.part() / share.whole()))
                            .toList()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "de"})
        void is_cut_off_nowhere(String language) {
            assertThat(pdf(plan, language).outside()).isEmpty();
        }

        @Test
        void is_drawn_with_bars_as_long_as_their_numbers_say() {
            List<FilledBox> boxes = pdf(plan, "en").boxes();
            List<FilledBox> rest = coloured(STILL_TO_DO, boxes);

            List<Long> partlyDone = coloured(DONE, boxes).stream()
                    .map(done -> Math.round(100 * done.width() / (done.width() + widthBeside(done, rest))))
                    .toList();

            assertThat(partlyDone)
                    .isEqualTo(plan.reached().stream()
                            .filter(share -> share.part() > 0)
                            .map(share -> 100L * share.part() / share.whole())
                            .toList())
                    .contains(33L, 50L, 66L, 100L);
            assertThat(rest).hasSizeGreaterThan(10);
        }

        @Test
        void shows_readers_how_many_goals_there_are_and_no_title() {
            PdfPages pdf = PdfPages.of(exported(SANDBOX.as("reader"), plan.page(), "en")
                    .expect(200)
                    .bytes());

            assertThat(pdf.missing(List.of("Goals: 0 proposed, 30 open"))).isEmpty();
            assertThat(pdf.missing(plan.titles())).isEqualTo(plan.titles());
        }

        private static double widthBeside(FilledBox done, List<FilledBox> rest) {
            return rest.stream()
                    .filter(done::isBeside)
                    .mapToDouble(FilledBox::width)
                    .findFirst()
                    .orElse(0);
        }

        private static List<FilledBox> coloured(String colour, List<FilledBox> boxes) {
            return boxes.stream().filter(box -> box.colour().equals(colour)).toList();
        }
    }

    @Nested
    class A_title_that_the_fonts_of_a_PDF_do_not_have {
        @Test
        void fails_nothing_and_the_letters_that_they_do_have_are_there() {
            Pair pair = Pair.on(SANDBOX).active();
            pair.goal("Before \u4e2d\u6587 \ud83d\ude00 \u0416 after");

            assertThat(pdf(pair).missing(List.of("Before", "after"))).isEmpty();
        }
    }

    @Nested
    class Characters_that_XML_does_not_know {
        private static final String CONTROLS =
                IntStream.rangeClosed(1, 0x1f).mapToObj(Character::toString).collect(Collectors.joining());

        @Test
        void do_not_fail_the_page() {
            Pair pair = Pair.on(SANDBOX).active(Map.of("purpose", "Purpose" + CONTROLS + "end"));
            String goal =
                    pair.goal(Map.of("title", "Title\u0001\u001fend", "why", "Why" + CONTROLS + "\ufffe" + "end"));
            String milestone =
                    pair.milestone(goal, Map.of("title", "Stone\u0002\u001eend", "indicator", CONTROLS + "end"));
            pair.step(
                            pair.mentee(),
                            milestone,
                            "postponement",
                            Map.of("due", "2027-03-01", "reason", "Moved" + CONTROLS + "end"))
                    .expect(200);

            assertThat(pdf(pair).missing(List.of("Purpose end", "Title end", "Why end", "Stone end", "Moved end")))
                    .isEmpty();
        }
    }

    @Nested
    class Naughty_strings {
        @Test
        void do_not_fail_the_page_and_stay_within_its_margins() {
            RunningSandbox sandbox = RunningSandbox.POSTGRES;
            for (Filled plans : NaughtyPlans.of(sandbox)) {
                Answer answer =
                        exported(sandbox.as("mentee"), plans.page(), "en").expect(200);

                assertThat(PdfPages.of(answer.bytes()).outside()).isEmpty();
            }
        }
    }

    @Nested
    class A_table_that_is_wider_than_the_sheet {
        /** The detector of {@code is_cut_off_nowhere}, on a page that it must find fault with. */
        @Test
        void is_noticed() {
            long page = SANDBOX.as("admin")
                    .makePage(
                            SANDBOX.newSpace(),
                            "Wide",
                            "<table style=\"width: 2000px\"><tbody><tr><td>near</td><td>far</td></tr></tbody></table>");

            PdfPages pdf = PdfPages.of(
                    exported(SANDBOX.as("admin"), page, "en").expect(200).bytes());

            assertThat(pdf.outside()).isNotEmpty();
        }
    }

    @Nested
    class A_page_that_is_hidden {
        @Test
        void is_answered_as_one_that_is_not_there() {
            long hidden = SANDBOX.as("admin").makePage(SANDBOX.newClosedSpace(), "Secret", Macros.both());
            Caller outsider = SANDBOX.as("outsider");

            for (String route : List.of("/spaces/flyingpdf/pdfpageexport.action", "/exportword")) {
                String answer = shown(outsider, route + "?pageId=" + hidden);

                assertThat(answer)
                        .isEqualTo(shown(outsider, route + "?pageId=999999999"))
                        .doesNotContain("Secret");
            }
        }

        @Test
        void sends_nobody_to_the_login_form() {
            long hidden = SANDBOX.as("admin").makePage(SANDBOX.newClosedSpace(), "Other secret", Macros.both());

            assertThat(exported(SANDBOX.anonymous(), hidden, "en").expect(302).header("Location"))
                    .hasValueSatisfying(place -> assertThat(place).contains("/login.action"));
        }

        private static String shown(Caller who, String path) {
            return Jsoup.parse(who.get(path).expect(404).body()).body().text();
        }
    }

    private static PdfPages pdf(LongPlan plan, String language) {
        return PdfPages.of(exported(plan.pair().mentee(), plan.page(), language)
                .expect(200)
                .bytes());
    }

    /** A page of both macros that show the pair's plan. */
    private static PdfPages pdf(Pair pair) {
        Map<String, String> parameters = Map.of("mentorship", pair.id());
        String both = Macros.storage(Macros.PLAN, parameters) + Macros.storage(Macros.MILESTONES, parameters);
        long page = pair.mentee().makePage(pair.space(), "Shown", both);
        return PdfPages.of(exported(pair.mentee(), page, "en").expect(200).bytes());
    }

    private static Answer exported(Caller who, long page, String language) {
        return who.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page + "&locale=" + language);
    }
}

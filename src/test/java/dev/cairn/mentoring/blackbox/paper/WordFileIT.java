package dev.cairn.mentoring.blackbox.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page for Word, which is HTML that a mail program could have written: read by a parser that reports every fault. */
class WordFileIT {
    private static LongPlan plan;
    private static String html;

    @BeforeAll
    static void export() {
        plan = LongPlan.on(RunningSandbox.H2);
        Answer answer =
                plan.pair().mentee().get("/exportword?pageId=" + plan.page()).expect(200);
        assertThat(answer.header("Content-Type")).hasValue("application/vnd.ms-word");
        String part = answer.body().split("Content-Location: [^\r]+\r\n\r\n", 2)[1];
        html = new String(
                Base64.getMimeDecoder().decode(part.substring(0, part.indexOf("------"))), StandardCharsets.UTF_8);
    }

    @Test
    void closes_every_element_where_it_belongs() {
        Parser parser = Parser.htmlParser().setTrackErrors(100);

        parser.parseInput("<!doctype html>" + html, "");

        assertThat(parser.getErrors()).extracting(ParseError::toString).isEmpty();
    }

    @Test
    void has_rows_of_as_many_cells_in_each_table() {
        assertThat(document().select("table")).hasSizeGreaterThan(60).allSatisfy(table -> {
            Set<Integer> lengths = table.select("tr").stream()
                    .filter(row -> row.closest("table") == table)
                    .map(WordFileIT::cells)
                    .collect(Collectors.toSet());
            assertThat(lengths).as(table.text()).hasSize(1);
        });
    }

    @Test
    void has_nothing_to_press_to_run_or_to_fetch() {
        Document document = document();

        assertThat(document.select(
                        "script, link, iframe, object, embed, svg, img, form, input, button, select, textarea"
                                + ", details, template"))
                .isEmpty();
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(WordFileIT::callsOut)
                        .toList())
                .isEmpty();
    }

    @Test
    void goes_down_by_one_level_of_heading_at_a_time() {
        List<Integer> levels = document().select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1, 2, 3).hasSizeGreaterThan(30);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @Test
    void holds_every_title_and_number_as_text() {
        String text = document().text();

        assertThat(plan.titles()).allSatisfy(title -> assertThat(text).contains(title));
        assertThat(Arrays.asList("0%", "33.33%", "50%", "66.67%", "100%"))
                .allSatisfy(number -> assertThat(text).contains(number));
    }

    private static Document document() {
        return Parser.htmlParser().parseInput(html, "");
    }

    private static int cells(Element row) {
        return row.select("> td, > th").stream()
                .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                .sum();
    }

    private static boolean callsOut(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        boolean address = Set.of("href", "src", "action", "background").contains(name);
        return name.startsWith("on")
                || address && !value.startsWith("#")
                || name.equals("style") && value.contains("url(");
    }
}

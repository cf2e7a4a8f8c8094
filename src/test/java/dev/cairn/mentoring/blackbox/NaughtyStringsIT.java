package dev.cairn.mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Clients;
import dev.cairn.mentoring.blackbox.support.DullOutput;
import dev.cairn.mentoring.blackbox.support.Filled;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.NaughtyPlans;
import dev.cairn.mentoring.blackbox.support.NaughtyStrings;
import dev.cairn.mentoring.blackbox.support.Operations;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.blackbox.support.Shape;
import dev.cairn.mentoring.blackbox.support.TextField;
import dev.cairn.mentoring.blackbox.support.Writing;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written into a field comes back from REST as it was and is text in every output; what cannot be kept is refused by name. */
class NaughtyStringsIT {
    private static final List<String> NO_ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "ftp://example.org/",
            "blob:https://example.org/1",
            "view-source:https://example.org/",
            "jar:https://example.org/a.jar!/b",
            "mailto:somebody@example.org",
            "//example.org/",
            "/pages/viewpage.action?pageId=1",
            "example.org",
            "http:",
            "http://",
            "https:///path",
            "http:example.org",
            "https:/example.org",
            "http://?a",
            "https://somebody:secret@example.org/",
            "https://somebody@example.org/",
            " https://example.org/",
            "https://example.org/ a",
            "https://example.org/\"onmouseover=alert(1)",
            "https://example.org/<script>",
            "https://example.org\\@evil.example/",
            "https://exa\nmple.org/");

    @Test
    void every_text_of_the_contract_is_in_the_table_of_texts() {
        Map<String, Map<String, Integer>> table = new HashMap<>();
        for (Writing writing : Writing.values()) {
            table.computeIfAbsent(writing.operation(), operation -> new HashMap<>())
                    .putAll(writing.lengths());
        }

        assertThat(table).isEqualTo(Operations.texts());
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void every_string_comes_back_from_every_text_and_as_a_reason_from_the_journal(RunningSandbox sandbox) {
        assertThat(NaughtyPlans.of(sandbox).stream().flatMap(Filled::strings))
                .containsExactlyInAnyOrderElementsOf(NaughtyPlans.strings(sandbox));
    }

    static Stream<Arguments> unacceptable() {
        Stream<Arguments> ofTheLists = NaughtyStrings.unacceptable().stream().map(text -> Arguments.of("blank", text));
        Stream<Arguments> others = Stream.of(
                Arguments.of("blank", "\t\n\r \u2003"),
                Arguments.of("unsupported-characters", "before\u0000after"),
                Arguments.of("unsupported-characters", "half \ud83d of one"),
                Arguments.of("unsupported-characters", "half \ude00 of one"));
        return Stream.concat(ofTheLists, others);
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void what_cannot_be_kept_is_refused_by_the_name_of_every_field(String code, String text) {
        NaughtyPlans.checkRefused(RunningSandbox.POSTGRES, code, field -> text);
    }

    @Test
    void one_unit_too_many_is_refused_by_the_name_of_every_field() {
        NaughtyPlans.checkRefused(RunningSandbox.POSTGRES, "too-long", field -> "x".repeat(field.longest() + 1));
    }

    @Test
    void the_longest_that_every_field_takes_is_kept() {
        NaughtyPlans.checkKept(RunningSandbox.POSTGRES, TextField::longestText);
    }

    @Test
    void what_is_no_address_on_the_web_is_refused_as_a_link() {
        Pair pair = Pair.on(RunningSandbox.POSTGRES).active();
        String evidence = pair.goal("Backed by links") + "/evidence";
        List<String> hostile = Stream.concat(
                        NO_ADDRESSES.stream(),
                        NaughtyStrings.all().stream()
                                .filter(text -> !text.toLowerCase(Locale.ROOT).startsWith("http")))
                .toList();

        Clients.sharing(2, hostile, link -> {
            Answer answer = pair.mentee().post(evidence, Map.of("type", "metric", "words", "Kept", "link", link));
            assertThat(answer.status()).as(link).isEqualTo(400);
            assertThat(answer.member("errors").findValuesAsText("field"))
                    .as(link)
                    .containsExactly("link");
        });

        assertThat(pair.mentee().get(evidence).expect(200).member("results")).isEmpty();
    }

    @Test
    void two_hundred_to_a_page_they_are_text_in_every_output() {
        RunningSandbox sandbox = RunningSandbox.POSTGRES;
        Filled dull = NaughtyPlans.dull(sandbox);
        List<DullOutput> outputs = Macros.OUTPUTS.stream()
                .map(output -> new DullOutput(dull, output))
                .toList();

        Clients.sharing(2, NaughtyPlans.of(sandbox), page -> DullOutput.check(outputs, page));
    }

    @Test
    void in_parameters_of_the_macros_they_are_text_too() {
        RunningSandbox sandbox = RunningSandbox.H2;
        String space = sandbox.newSpace();
        List<String> strings = NaughtyStrings.scripts().stream()
                .filter(text -> text.chars().allMatch(c -> c >= ' '))
                .limit(40)
                .toList();
        for (String parameter : List.of("mentorship", "page", "state", "space", "limit", "goal", "type", "from")) {
            List<String> dull = shownWith(sandbox, space, parameter, Collections.nCopies(strings.size(), "dull"))
                    .elements();
            assertThat(shownWith(sandbox, space, parameter, strings).elements())
                    .as(parameter)
                    .isEqualTo(dull);
        }
    }

    private static Shape shownWith(RunningSandbox sandbox, String space, String parameter, List<String> values) {
        String storage = values.stream()
                .map(value -> Map.of(parameter, Entities.escape(value)))
                .flatMap(parameters -> Stream.of(Macros.PLAN, Macros.MILESTONES, Macros.GOAL, Macros.EVIDENCE)
                        .map(macro -> Macros.storage(macro, parameters)))
                .collect(Collectors.joining());
        long page = sandbox.as("mentee").makePage(space, parameter + values.hashCode(), storage);
        String shown =
                Macros.view(sandbox.as("mentee"), page, "pdf").expect(200).body();
        return Shape.of(shown);
    }
}

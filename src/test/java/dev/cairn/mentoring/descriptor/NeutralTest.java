package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is shown judges a person (R85). */
class NeutralTest {
    private static final Pattern JUDGEMENT = Pattern.compile(
            "\\b(?:lazy|poor|weak|bad|worst|fail|underperform|incompetent|unreliable|blame|guilt|shame|disappoint|delinquent|inadequate|insufficient"
                    + "|faul(?!t)|schlecht|schwach|versag|mangelhaft|unzuverl|ungen\u00fcgend|schuld|s\u00e4umig|entt\u00e4usch|scheiter)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Of styles, of AUI's lozenges and messages, and of the design tokens. */
    private static final Pattern RED_BY_NAME = Pattern.compile(
            "(?i)danger|accent-red|aui-lozenge-(?:removed|error)|aui-message-error|:\\s*(?:red|crimson|tomato|firebrick|darkred)\\b");

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})\\b");

    /** As shares of the circle: a sixth is yellow. */
    private static final double FIRST_ORANGE = 0.05;

    private static final double LAST_PINK = 0.95;
    private static final double PALE = 0.35;

    private static Stream<String> found(String ending, Pattern pattern) {
        return ProductFiles.below(ProductFiles.RESOURCES, ending).stream()
                .flatMap(file -> pattern.matcher(ProductFiles.text(file))
                        .results()
                        .map(MatchResult::group)
                        .map(text -> file.getFileName() + ": " + text));
    }

    private static boolean isRed(String hex) {
        Color color = Color.decode(hex);
        float[] hsb = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
        return hsb[1] > PALE && (hsb[0] < FIRST_ORANGE || hsb[0] > LAST_PINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    @Tag("R85")
    void no_word_is_a_judgement(String language) {
        assertThat(ProductFiles.wording(language))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(
                                JUDGEMENT.matcher(text).results().map(MatchResult::group))
                        .as(key)
                        .isEmpty());
    }

    @Test
    @Tag("R85")
    void nothing_is_red() {
        List<String> files = List.of(".css", ".vm", ".js");

        assertThat(files.stream().flatMap(ending -> found(ending, RED_BY_NAME))).isEmpty();
        assertThat(files.stream().flatMap(ending -> found(ending, HEX)))
                .isNotEmpty()
                .noneMatch(each -> isRed(each.replaceFirst(".*: ", "")));
    }

    @Test
    void red_is_known_when_it_is_seen() {
        assertThat(Stream.of("#de350b", "#ff0000", "#ae2a19", "#c9372c")).allMatch(NeutralTest::isRed);
        assertThat(Stream.of("#e56910", "#0c66e4", "#172b4d", "#fff7d6")).noneMatch(NeutralTest::isRed);
        assertThat(JUDGEMENT.matcher("They FAILED again").find()).isTrue();
        assertThat(JUDGEMENT.matcher("Ein S\u00e4umiger").find()).isTrue();
    }
}

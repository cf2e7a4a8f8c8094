package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that the product says is in every language. */
class WordingTest {
    private static final String PREFIX = "dev.cairn.mentoring.";
    private static final Map<String, String> ENGLISH = ProductFiles.wording("");
    private static final Map<String, String> GERMAN = ProductFiles.wording("_de");

    private static final Pattern IN_TEMPLATE = Pattern.compile("\\$i18n\\.text\\(['\"]([^'\"]+)['\"]\\)");
    private static final Pattern IN_SCRIPT = Pattern.compile("I18n\\.getText\\(\\s*['\"]([^'\"]+)['\"]");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:words\\.|onlooker\\.|(?<![.\\w]))text\\(\\s*\"([a-z][A-Za-z.-]+)\"");
    private static final Pattern REFUSAL =
            Pattern.compile("new (?:Conflict|NotFound|NotPermitted|Invalid|Refusal)\\(\\s*\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern FAULT = Pattern.compile(
            "\\b(?:add|addIf|fault|field)\\((?:[^;\"]*\"[A-Za-z.]+\"|\\w+),\\s*\"([a-z]+(?:-[a-z]+)*)\"");

    @Test
    void every_language_has_the_same_keys() {
        assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void every_text_is_one_that_message_format_takes(String language) {
        ProductFiles.wording(language).forEach((key, text) -> {
            assertThat(text).as(key).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(text)).as(key).isNotNull();
        });
    }

    @Test
    void both_languages_take_the_same_values() {
        ENGLISH.forEach(
                (key, text) -> assertThat(new MessageFormat(GERMAN.getOrDefault(key, "")).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSameSizeAs(new MessageFormat(text).getFormatsByArgumentIndex()));
    }

    @Test
    void templates_ask_for_texts_that_exist() {
        assertThat(found(ProductFiles.RESOURCES, ".vm", IN_TEMPLATE).map(PREFIX::concat))
                .isNotEmpty()
                .allSatisfy(WordingTest::exists);
    }

    @Test
    void scripts_ask_for_texts_that_exist() {
        assertThat(found(ProductFiles.RESOURCES, ".js", IN_SCRIPT)).isNotEmpty().allSatisfy(WordingTest::exists);
    }

    /** A key that is put together from parts is known by its beginning. */
    @Test
    void macros_ask_for_texts_that_exist() {
        assertThat(found(ProductFiles.JAVA, ".java", IN_JAVA))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ENGLISH.keySet())
                        .as(key)
                        .anyMatch(known -> known.equals(PREFIX + key)
                                || known.startsWith(PREFIX + key + (key.endsWith(".") ? "" : "."))
                                || (key.endsWith("-") && known.startsWith(PREFIX + key))));
    }

    @Test
    void every_refusal_has_its_words() {
        Stream<String> codes = Stream.of(REFUSAL, FAULT).flatMap(pattern -> found(ProductFiles.JAVA, ".java", pattern));

        assertThat(codes.map(code -> PREFIX + "problem." + code).distinct().toList())
                .hasSizeGreaterThan(20)
                .allSatisfy(WordingTest::exists);
    }

    private static void exists(String key) {
        assertThat(ENGLISH).containsKey(key);
    }

    private static Stream<String> found(Path folder, String ending, Pattern pattern) {
        List<String> found = ProductFiles.below(folder, ending).stream()
                .flatMap(file -> pattern.matcher(ProductFiles.text(file)).results())
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
        return found.stream();
    }
}

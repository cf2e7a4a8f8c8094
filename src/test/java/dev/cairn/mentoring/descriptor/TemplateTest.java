package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates put views and wording together and hold nothing else. */
class TemplateTest {
    private static final Pattern CALL =
            Pattern.compile("\\$(?:[a-z0-9A-Z]+)(?:\\.[a-zA-Z]+\\((?:'[^']*'|\"[^\"]*\")?\\))*");
    private static final Pattern DIRECTIVE = Pattern.compile(
            "#(?:if|foreach|else|end|elseif|set|macro|parse|include|evaluate)\\b(?:\\((?:[^()]|\\([^()]*\\))*\\))?");
    private static final Pattern ALLOWED_DIRECTIVE = Pattern.compile("#(?:if|foreach|else|end)\\b.*", Pattern.DOTALL);
    private static final Pattern HAS_LETTERS = Pattern.compile("\\p{L}");
    private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "placeholder");

    static List<Path> templates() {
        return ProductFiles.below(ProductFiles.RESOURCES, ".vm");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holds_no_literal_text(Path template) {
        Document document = Jsoup.parse(withoutVelocity(template), "", Parser.xmlParser());

        document.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                assertThat(text.text()).doesNotContainPattern(HAS_LETTERS);
            }
            if (node instanceof Element element) {
                SPOKEN.forEach(name -> assertThat(element.attr(name)).doesNotContainPattern(HAS_LETTERS));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void only_branches_and_repeats(Path template) {
        assertThat(DIRECTIVE.matcher(ProductFiles.text(template)).results().map(result -> result.group()))
                .allMatch(directive -> ALLOWED_DIRECTIVE.matcher(directive).matches());
    }

    /** Without brackets, a component of a record shows as its own source text. */
    @ParameterizedTest
    @MethodSource("templates")
    void calls_accessors_with_brackets(Path template) {
        assertThat(withoutVelocity(template)).doesNotContain("$");
    }

    private static String withoutVelocity(Path template) {
        String text = DIRECTIVE.matcher(ProductFiles.text(template)).replaceAll("");
        return CALL.matcher(text).replaceAll("");
    }
}

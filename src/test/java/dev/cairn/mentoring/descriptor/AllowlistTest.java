package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Confluence blocks whatever a template calls that the allowlist does not name; so it names every accessor of every view. */
class AllowlistTest {
    private static final Pattern LIST =
            Pattern.compile("(<velocity-allowlist key=\"views\">\n)(.*?)(  </velocity-allowlist>)", Pattern.DOTALL);

    @Test
    void names_what_the_views_offer_and_nothing_else() {
        Matcher list = list();

        assertThat(list.group(2))
                .as("run this class's main method to write the list anew")
                .isEqualTo(lines());
    }

    @Test
    void views_are_public_records_of_texts_numbers_and_views() {
        for (Class<?> view : Views.all()) {
            assertThat(view.isRecord() && Modifier.isPublic(view.getModifiers()) && view.getEnclosingClass() == null)
                    .as(view + " is a public top-level record")
                    .isTrue();
            assertThat(Views.accessors(view)).allSatisfy(accessor -> {
                assertThat(accessor.getParameterCount()).as(accessor.toString()).isZero();
                assertThat(accessor.getName()).doesNotEndWithIgnoringCase("html");
                assertThat(isPlain(accessor)).as(accessor.toString()).isTrue();
            });
        }
    }

    private static boolean isPlain(Method accessor) {
        Class<?> type = accessor.getReturnType();
        return List.of(String.class, boolean.class, int.class, List.class).contains(type)
                || Views.all().contains(type);
    }

    private static Matcher list() {
        Matcher list = LIST.matcher(ProductFiles.text(ProductFiles.DESCRIPTOR));
        assertThat(list.find()).isTrue();
        return list;
    }

    private static String lines() {
        return Views.allowlist().stream()
                .map(line -> "    <method>" + line + "</method>\n")
                .collect(Collectors.joining());
    }

    /** Writes the list into the descriptor: run it from an IDE after a view has changed. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(
                ProductFiles.DESCRIPTOR, list().replaceFirst("$1" + Matcher.quoteReplacement(lines()) + "$3"));
    }
}

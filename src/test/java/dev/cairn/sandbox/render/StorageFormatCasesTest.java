package dev.cairn.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that two public tools publish to genuine Confluence; their licences lie beside them. */
class StorageFormatCasesTest {
    private final StorageRenderer renderer =
            new StorageRenderer(name -> Optional.empty(), new FixedLinks(), new PlainTransaction(Optional::empty));

    static Stream<Path> documents() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(
                StorageFormatCasesTest.class.getResource("/cases/storage-format"), "the cases are missing");
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().matches(".*\\.(html|xml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_rendered_for_every_output_without_losing_its_words(Path document) throws IOException {
        String storage = Files.readString(document);

        for (OutputType output : OutputType.values()) {
            String html = renderer.render(new Source(storage, null, "OPS"), output);

            assertThat(html).doesNotContain("<ac:", "<ri:", "<script");
            assertThat(Jsoup.parse(html).text()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_accepted_as_well_formed(Path document) throws IOException, MalformedStorage {
        StorageFormat.check(Files.readString(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>open",
                "<p></div>",
                "<p>&nosuch;</p>",
                "a < b",
                "<p a=1>x</p>",
                "<x:y/>",
                "</storage><storage>",
                "<!DOCTYPE p><p/>",
                "<p>\u0000</p>"
            })
    void is_refused_when_it_is_not_well_formed(String storage) {
        assertThatThrownBy(() -> StorageFormat.check(storage))
                .isInstanceOf(MalformedStorage.class)
                .hasMessageStartingWith("Error parsing xhtml: ");
    }

    @Test
    void may_use_the_named_entities_of_html() throws MalformedStorage {
        StorageFormat.check("<p>&nbsp;&auml;&hellip;&rarr; &amp; <![CDATA[ &nosuch; <b> ]]></p>");
    }
}

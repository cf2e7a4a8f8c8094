package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.CompiledSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the finished jar wants of Confluence is declared, with a source; and nothing else is. */
class DeclaredHostIT {
    private static final HostReferences JAR =
            HostReferences.of(FinishedJar.ofThisBuild().classes());
    private static final HostDeclarations DECLARED = HostDeclarations.ofThisProject();

    @Test
    void the_jar_references_only_what_is_declared() {
        assertThat(JAR.members()).hasSizeGreaterThan(20);
        assertThat(DECLARED.undeclared(JAR)).isEmpty();
    }

    @Test
    void every_declaration_names_its_source() {
        assertThat(DECLARED.withoutSource()).isEmpty();
    }

    @Test
    void no_declaration_is_unused() {
        assertThat(DECLARED.unused(JAR)).isEmpty();
    }

    @Test
    void no_declaration_does_anything() {
        assertThat(DECLARED.withBehaviour()).isEmpty();
    }

    @Test
    void no_declaration_is_in_the_jar() {
        assertThat(FinishedJar.ofThisBuild().files()).noneMatch(file -> file.startsWith("com/"));
    }

    @Test
    void what_is_not_proven_stands_on_the_page_of_assumptions() throws IOException {
        String page = Files.readString(Path.of("src/docs/platform-assumptions.md"));

        assertThat(DECLARED.unproven()).allSatisfy(type -> assertThat(page).contains(type));
    }

    @Nested
    class A_planted_fault_is_seen {
        @TempDir
        Path classes;

        @TempDir
        Path sources;

        @Test
        void a_type_that_is_not_declared() throws IOException {
            HostReferences references = referencesOf("class Calls { com.atlassian.planted.Unknown it; }");

            assertThat(declared("interface Known {}").undeclared(references))
                    .containsExactly("com/atlassian/planted/Unknown");
        }

        @Test
        void a_method_with_another_parameter() throws IOException {
            HostReferences references = referencesOf("class Calls { Object it = new Shape().of(\"text\"); }");

            assertThat(declared(
                                    "class Shape { public Object of(Object any) { throw new UnsupportedOperationException(); } }")
                            .undeclared(references))
                    .containsExactly("com/atlassian/planted/Shape#of (Ljava/lang/String;)Ljava/lang/Object;");
        }

        @Test
        void a_class_that_is_called_as_an_interface() throws IOException {
            HostReferences references = referencesOf("class Calls { void it(Kind kind) { kind.call(); } }");

            assertThat(declared("abstract class Kind { public abstract void call(); }")
                            .undeclared(references))
                    .containsExactly("com/atlassian/planted/Kind#call ()V of another kind of owner");
        }

        @Test
        void a_lambda_for_a_method_that_is_not_declared() throws IOException {
            HostReferences references = referencesOf("class Calls { Callback it = () -> 1; }");

            assertThat(declared("interface Callback { Object other(); }").undeclared(references))
                    .containsExactly("com/atlassian/planted/Callback#run ()Ljava/lang/Object;");
        }

        @Test
        void a_declaration_without_a_source_unused_and_with_behaviour() throws IOException {
            HostDeclarations declared = declared("class Lively { int number() { return 1; } }");
            HostReferences references = referencesOf("class Calls {}");

            assertThat(declared.withoutSource()).containsExactly("com/atlassian/planted/Lively");
            assertThat(declared.unused(references)).containsExactly("com/atlassian/planted/Lively");
            assertThat(declared.withBehaviour()).containsExactly("com/atlassian/planted/Lively#number ()I");
        }

        @Test
        void a_declaration_that_says_it_is_not_proven() throws IOException {
            assertThat(declared("/** Source: facts 2.1; the order is unverified. */ interface Guess {}")
                            .unproven())
                    .containsExactly("Guess");
        }

        private HostDeclarations declared(String type) throws IOException {
            String source = "package com.atlassian.planted; " + type;
            Files.writeString(sources.resolve("Planted.java"), source);
            return HostDeclarations.at(new CompiledSources().with(source).into(classes), sources);
        }

        /** References of a caller that was compiled against a host of its own. */
        private HostReferences referencesOf(String caller) throws IOException {
            Path callers = Files.createTempDirectory(classes.getParent(), "callers");
            new CompiledSources()
                    .with("package com.atlassian.planted; public class Unknown {}")
                    .with(
                            "package com.atlassian.planted; public class Shape { public Object of(String text) { return text; } }")
                    .with("package com.atlassian.planted; public interface Kind { void call(); }")
                    .with("package com.atlassian.planted; public interface Callback { Object run(); }")
                    .with("package dev.planted; import com.atlassian.planted.*; " + caller)
                    .into(callers);
            try (Stream<Path> files = Files.list(callers.resolve("dev/planted"))) {
                List<Path> own = files.toList();
                return HostReferences.of(own.stream()
                        .map(DeclaredHostIT::bytes)
                        .map(FinishedJar::node)
                        .toList());
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

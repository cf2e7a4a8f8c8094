package dev.cairn.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.CompiledSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerIndexTest {
    @TempDir
    Path classes;

    @Test
    void a_named_class_is_a_component_with_its_name_if_it_has_one() throws IOException {
        compiled("""
                package planted;
                import jakarta.inject.Named;
                @Named class Plain {
                    @Named("short") static class Nested {}
                }
                """);

        assertThat(index("component")).containsExactly("planted.Plain", "planted.Plain$Nested#short");
        assertThat(index("imports")).isEmpty();
        assertThat(index("exports")).isEmpty();
    }

    @Test
    void an_imported_service_stands_in_the_index_once_however_often_it_is_asked_for() throws IOException {
        compiled("""
                package planted;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                class Two {
                    @ComponentImport Runnable field;
                    Two(@ComponentImport Runnable parameter, @ComponentImport("clock") java.util.function.Supplier<String> named) {}
                }
                """);

        assertThat(index("imports")).containsExactly("java.lang.Runnable", "java.util.function.Supplier#clock");
    }

    @Test
    void an_exported_component_names_its_services() throws IOException {
        compiled("""
                package planted;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                import jakarta.inject.Named;
                @Named @ExportAsService({Runnable.class, AutoCloseable.class})
                class Job implements Runnable, AutoCloseable {
                    public void run() {}
                    public void close() {}
                }
                """);

        assertThat(index("exports")).containsExactly("planted.Job#java.lang.Runnable,java.lang.AutoCloseable");
    }

    @Test
    void what_the_index_cannot_say_is_an_error() {
        assertThat(refused("@jakarta.inject.Named abstract class Sketch {}")).contains("not abstract");
        assertThat(refused("@com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService class Lone {}"))
                .contains("add @Named");
        assertThat(refused("class Setter { @com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport"
                        + " void set(Runnable it) {} }"))
                .contains("parameter of a constructor");
        assertThat(refused("class Twice { Twice(@com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport"
                        + " Runnable one, @com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport(\"b\")"
                        + " Runnable two) {} }"))
                .contains("under two names");
    }

    private void compiled(String source) {
        new CompiledSources().with(source).processedBy(new ScannerIndex()).into(classes);
    }

    private String refused(String type) {
        return new CompiledSources()
                .with("package planted; " + type)
                .processedBy(new ScannerIndex())
                .errors(classes);
    }

    private List<String> index(String file) throws IOException {
        return Files.readAllLines(classes.resolve("META-INF/plugin-components").resolve(file));
    }
}

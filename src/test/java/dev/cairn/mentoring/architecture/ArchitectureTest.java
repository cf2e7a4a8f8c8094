package dev.cairn.mentoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.cairn.mentoring.fixture.CompiledSources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PLUGIN =
            new ClassFileImporter().importPath(Path.of("target", "classes", "dev", "cairn", "mentoring"));

    @ParameterizedTest
    @MethodSource("walls")
    void the_plugin_keeps(Wall wall) {
        wall.rule().check(PLUGIN);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void a_planted_fault_breaks(Wall wall, @TempDir Path classes) {
        CompiledSources planted = new CompiledSources();
        wall.fault().forEach(planted::with);

        JavaClasses faulty = new ClassFileImporter().importPath(planted.into(classes));

        assertThat(wall.rule().evaluate(faulty).hasViolation()).isTrue();
    }

    @Test
    void the_plugin_has_been_found() {
        assertThat(PLUGIN.size()).isGreaterThan(50);
    }

    static Stream<Wall> walls() {
        return Stream.of(Borders.WALLS, Names.WALLS, Shapes.WALLS).flatMap(List::stream);
    }
}

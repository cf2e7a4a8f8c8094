package dev.cairn.mentoring.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised can be followed to a test and to a page for users. */
class RequirementsTest {
    private static final Path TABLE = Path.of("src", "docs", "requirements.md");

    @Test
    void every_promise_has_a_test_and_a_page_with_a_picture_and_no_test_names_another() {
        Requirements promised = Requirements.read(TABLE);
        Set<String> shown = new TreeSet<>(Requirements.taggedIn(Path.of("target", "test-classes", "dev", "cairn")));
        shown.addAll(Requirements.namedIn(Path.of("src", "test", "resources", "cases")));
        shown.removeAll(Requirements.taggedIn(Path.of("target", "test-classes", "dev", "cairn", "mentoring", "docs")));

        assertThat(promised.rows()).hasSizeGreaterThan(25);
        assertThat(promised.faults(shown)).isEmpty();
    }

    @Test
    void a_row_without_a_test_and_a_test_without_a_row_are_told(@TempDir Path folder) throws IOException {
        write(folder, "page.md", "![A plan](plan.png)");
        write(folder, "plan.png", "");
        Requirements planted = table(folder, "| R1 | One | [Page](page.md) |", "| R1 | Two | [Page](page.md) |");

        assertThat(planted.faults(Set.of("R1"))).containsExactly("R1 stands there twice");
        assertThat(planted.faults(Set.of("R2"))).contains("R1 has no test", "R2 is no row");
    }

    @Test
    void a_page_that_is_not_there_or_shows_nothing_is_told(@TempDir Path folder) throws IOException {
        write(folder, "words.md", "Words");
        write(folder, "lost.md", "![Lost](lost.png)");
        Requirements planted = table(
                folder,
                "| R1 | One | [Page](none.md) |",
                "| R2 | Two | [Page](words.md) |",
                "| R3 | Three | [Page](lost.md) |");

        assertThat(planted.faults(Set.of("R1", "R2", "R3")))
                .containsExactly(
                        "R1 has no page with a picture",
                        "R2 has no page with a picture",
                        "R3 has no page with a picture");
    }

    /** Its own tags are of no row, so that the table is asked without this package. */
    @Test
    @Tag("R998")
    @Tag("R999")
    void a_test_is_found_by_its_tags_and_a_case_by_its_rows(@TempDir Path folder) throws IOException {
        write(folder, "one.case", "It says so.\n== rows\nR7 R70\n== given\nnothing\n");

        assertThat(Requirements.taggedIn(Path.of("target", "test-classes", "dev", "cairn", "mentoring", "docs")))
                .containsExactly("R998", "R999");
        assertThat(Requirements.namedIn(folder)).containsExactly("R7", "R70");
    }

    private static Requirements table(Path folder, String... rows) throws IOException {
        write(folder, "table.md", String.join("\n", rows));
        return Requirements.read(folder.resolve("table.md"));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

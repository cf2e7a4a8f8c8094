package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.ClassNode;

/** What {@code SelfCheck} looks for at start is what the byte code links to, no more and no less. */
class SelfCheckListTest {
    private static final String LIST = "/dev/cairn/mentoring/confluence/host-members.txt";

    /** Read at build time only, and never imported. */
    private static final String SCANNER = "com/atlassian/plugin/spring/scanner/";

    @Test
    void names_every_class_and_member_that_the_plugin_links_to() throws IOException {
        List<String> linked = List.copyOf(lines(HostReferences.of(compiled())));

        Path ready = Path.of("target", "host-members.txt");
        Files.writeString(ready, String.join("\n", linked) + "\n");
        assertThat(named())
                .as("src/main/resources%s is out of date: copy %s over it", LIST, ready)
                .isEqualTo(linked);
    }

    private static SortedSet<String> lines(HostReferences references) {
        SortedSet<String> lines = new TreeSet<>();
        for (String type : references.types()) {
            if (!type.startsWith(SCANNER)) {
                lines.add("type " + dotted(type));
            }
        }
        for (HostReferences.Member member : references.members()) {
            String kind = member.ofInterface() ? "interface " : "class ";
            lines.add(kind + dotted(member.owner()) + "#" + member.name() + " " + member.descriptor());
        }
        return lines;
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    private static List<ClassNode> compiled() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "classes", "dev", "cairn", "mentoring"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(SelfCheckListTest::node)
                    .toList();
        }
    }

    private static ClassNode node(Path file) {
        try {
            return FinishedJar.node(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> named() throws IOException {
        try (InputStream list = Objects.requireNonNull(SelfCheckListTest.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}

package dev.cairn.mentoring.docs;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;

/** The table of what was promised, and what the tests say that they show. */
record Requirements(List<Row> rows, Path folder) {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d+) \\| (.+?) \\| \\[.+?]\\((.+?)\\) \\|$");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\((.+?)\\)");
    private static final Pattern OF_CASE = Pattern.compile("(?m)^== rows\n(.+)$");
    private static final Predicate<String> NUMBER = Pattern.compile("R\\d+").asMatchPredicate();

    /**
     * One promise.
     *
     * @param page where users read of it
     */
    record Row(String number, String promise, String page) {}

    static Requirements read(Path table) {
        List<Row> rows = ROW.matcher(textOf(table))
                .results()
                .map(found -> new Row(found.group(1), found.group(2), found.group(3)))
                .toList();
        return new Requirements(rows, table.resolveSibling("."));
    }

    /** What is wrong, in a sentence each: rows without a test, tests of no row, pages that do not show anything. */
    List<String> faults(Set<String> shown) {
        List<String> faults = new ArrayList<>();
        Set<String> numbers = new TreeSet<>();
        for (Row row : rows) {
            if (!numbers.add(row.number())) {
                faults.add(row.number() + " stands there twice");
            }
            if (!shown.contains(row.number())) {
                faults.add(row.number() + " has no test");
            }
            if (!isPageWithPicture(folder.resolve(row.page()))) {
                faults.add(row.number() + " has no page with a picture");
            }
        }
        shown.stream().filter(number -> !numbers.contains(number)).forEach(number -> faults.add(number + " is no row"));
        return faults;
    }

    private static boolean isPageWithPicture(Path page) {
        return Files.exists(page)
                && PICTURE.matcher(textOf(page))
                        .results()
                        .anyMatch(picture -> Files.exists(page.resolveSibling(picture.group(1))));
    }

    /** The rows that compiled tests have as tags. */
    static Set<String> taggedIn(Path classes) {
        Set<String> rows = new TreeSet<>();
        new ClassFileImporter()
                .importPath(classes).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(Requirements::tags)
                        .filter(NUMBER)
                        .forEach(rows::add);
        return rows;
    }

    private static Stream<String> tags(JavaMethod method) {
        Stream<Tag> one = method.tryGetAnnotationOfType(Tag.class).stream();
        Stream<Tag> several =
                method.tryGetAnnotationOfType(Tags.class).stream().flatMap(tags -> Stream.of(tags.value()));
        return Stream.concat(one, several).map(Tag::value);
    }

    /** The rows that macro cases name. */
    static Set<String> namedIn(Path cases) {
        try (Stream<Path> files = Files.list(cases)) {
            Set<String> rows = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".case"))
                    .flatMap(file -> OF_CASE.matcher(textOf(file)).results())
                    .map(MatchResult::group)
                    .flatMap(found ->
                            Stream.of(found.substring(found.indexOf('\n') + 1).split(" ")))
                    .forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.cairn.mentoring.descriptor;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a template may call: the view records' accessors, and a text by its key. */
final class Views {
    static final String TEXT = "dev.cairn.mentoring.shared.macro.Words#text(java.lang.String)";

    private static final Set<String> EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private Views() {}

    static List<Class<?>> all() {
        return ProductFiles.below(ProductFiles.JAVA, "View.java").stream()
                .<Class<?>>map(Views::load)
                .toList();
    }

    /** The lines of the allowlist, sorted. */
    static List<String> allowlist() {
        return Stream.concat(Stream.of(TEXT), all().stream().flatMap(Views::lines))
                .sorted()
                .toList();
    }

    static Stream<Method> accessors(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !EVERY_OBJECT.contains(method.getName()));
    }

    private static Stream<String> lines(Class<?> view) {
        return accessors(view).map(method -> view.getName() + "#" + method.getName() + "()");
    }

    private static Class<?> load(Path source) {
        String name = ProductFiles.JAVA.relativize(source).toString().replace(".java", "");
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(source + " is not compiled", e);
        }
    }
}

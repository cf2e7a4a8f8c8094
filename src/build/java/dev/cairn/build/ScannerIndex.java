package dev.cairn.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes the index that Atlassian Spring Scanner reads at run time in place of scanning the jar:
 * {@code META-INF/plugin-components/component}, {@code imports} and {@code exports}, one entry on a line, sorted.
 *
 * <p>A class with {@code jakarta.inject.Named} is a component, a parameter or field with {@code ComponentImport} imports
 * a service of the host, a component with {@code ExportAsService} is offered to other plugins. What the index cannot say
 * is an error of compilation. The three files are always written, empty ones too, so that nothing old stays behind.
 */
@SupportedAnnotationTypes("*")
public final class ScannerIndex extends AbstractProcessor {

    static final String NAMED = "jakarta.inject.Named";
    static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    private final SortedMap<String, String> components = new TreeMap<>();
    private final SortedMap<String, String> imports = new TreeMap<>();
    private final SortedMap<String, String> exports = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotatedWith(NAMED, round).forEach(this::component);
        annotatedWith(IMPORT, round).forEach(this::imported);
        annotatedWith(EXPORT, round).forEach(this::exported);
        if (round.processingOver() && !round.errorRaised()) {
            write("component", components);
            write("imports", imports);
            write("exports", exports);
        }
        return false;
    }

    private Set<? extends Element> annotatedWith(String annotation, RoundEnvironment round) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    private void component(Element element) {
        if (element.getKind() == ElementKind.PARAMETER || element.getKind() == ElementKind.FIELD) {
            return; // there it tells two beans of one type apart
        }
        if (!isConcreteClass(element)) {
            refuse(element, "@Named makes a bean of a class that is not abstract");
            return;
        }
        String type = binaryName((TypeElement) element);
        components.put(type, withName(type, text(element, NAMED)));
    }

    private void imported(Element element) {
        if (element.getKind() != ElementKind.PARAMETER && element.getKind() != ElementKind.FIELD) {
            refuse(element, "@ComponentImport belongs on the parameter of a constructor or on a field");
            return;
        }
        if (!(element.asType() instanceof DeclaredType declared)) {
            refuse(element, "@ComponentImport needs a class or interface");
            return;
        }
        String type = binaryName((TypeElement) declared.asElement());
        String line = withName(type, text(element, IMPORT));
        String before = imports.putIfAbsent(type, line);
        if (before != null && !before.equals(line)) {
            refuse(element, "one service imported under two names: " + before + " and " + line);
        }
    }

    private void exported(Element element) {
        if (!isConcreteClass(element) || annotation(element, NAMED).isEmpty()) {
            refuse(element, "@ExportAsService needs a component: add @Named");
            return;
        }
        String type = binaryName((TypeElement) element);
        exports.put(type, withName(type, String.join(",", exportedTypes(element))));
    }

    private List<String> exportedTypes(Element element) {
        return value(element, EXPORT)
                .map(value -> ((List<?>) value.getValue())
                        .stream()
                                .map(each -> (TypeMirror) ((AnnotationValue) each).getValue())
                                .map(each -> binaryName((TypeElement) ((DeclaredType) each).asElement()))
                                .toList())
                .orElse(List.of());
    }

    private static boolean isConcreteClass(Element element) {
        return (element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD)
                && !element.getModifiers().contains(Modifier.ABSTRACT);
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private static String withName(String type, String name) {
        return name.isEmpty() ? type : type + "#" + name;
    }

    private static String text(Element element, String annotation) {
        return value(element, annotation)
                .map(value -> value.getValue().toString())
                .orElse("");
    }

    private static Optional<AnnotationValue> value(Element element, String annotation) {
        return annotation(element, annotation)
                .flatMap(found -> found.getElementValues().entrySet().stream()
                        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                        .map(entry -> (AnnotationValue) entry.getValue())
                        .findFirst());
    }

    private static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(name))
                .findFirst();
    }

    private void refuse(Element element, String why) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, why, element);
    }

    private void write(String file, SortedMap<String, String> lines) {
        String path = "META-INF/plugin-components/" + file;
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path)
                .openWriter()) {
            out.write(lines.values().stream().map(line -> line + "\n").collect(Collectors.joining()));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + path, failure);
        }
    }
}

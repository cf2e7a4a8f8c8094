package dev.cairn.mentoring.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** {@code atlassian-plugin.xml} beside the classes and files that it names; each question answers with what is wrong. */
final class Descriptor {
    private static final String KEY = "dev.cairn.mentoring";
    private static final String AO_ROW = "net/java/ao/Entity";
    private static final String MACRO = "com/atlassian/confluence/macro/Macro";
    private static final String UPGRADE_TASK = "com/atlassian/activeobjects/external/ActiveObjectsUpgradeTask";

    private final Document xml;
    private final Path files;
    private final List<ClassNode> classes;

    private Descriptor(String xml, Path files) {
        this.xml = Jsoup.parse(xml, "", Parser.xmlParser());
        this.files = files;
        this.classes = below("dev/cairn/mentoring", ".class").stream()
                .map(file -> FinishedJar.node(bytes(files.resolve(file))))
                .toList();
    }

    static Descriptor of(String xml, Path files) {
        return new Descriptor(xml, files);
    }

    /** Classes of the plugin that are named and are not there; those of conditions are the host's. */
    List<String> missingClasses() {
        return namedClasses().stream()
                .filter(name -> !Files.exists(files.resolve(name.replace('.', '/') + ".class")))
                .toList();
    }

    /** Rows, upgrade tasks and macros that are there and are not named. */
    List<String> unnamedClasses() {
        Set<String> named = namedClasses();
        return classes.stream()
                .filter(type -> (type.access & Opcodes.ACC_ABSTRACT) == 0 || type.interfaces.contains(AO_ROW))
                .filter(type -> type.interfaces.contains(AO_ROW)
                        || type.interfaces.contains(MACRO)
                        || type.interfaces.contains(UPGRADE_TASK))
                .map(type -> type.name.replace('/', '.'))
                .filter(name -> !named.contains(name))
                .toList();
    }

    /** Files that are named and are not there. */
    List<String> missingFiles() {
        return namedFiles().stream()
                .filter(name -> !Files.exists(files.resolve(name)))
                .toList();
    }

    /** Files below {@code ui}, {@code images} and {@code i18n} that neither the descriptor nor a class names. */
    List<String> unnamedFiles() {
        Set<String> known = new HashSet<>(namedFiles());
        known.addAll(constants());
        return Stream.of("ui", "images", "i18n")
                .flatMap(folder -> below(folder, "").stream())
                .filter(file -> !known.contains(file))
                .filter(file -> !known.contains(file.replaceFirst("_[a-z]{2}\\.properties$", ".properties")))
                .toList();
    }

    /** Scripts that would be served in place of the source beside them. */
    List<String> minifiedFiles() {
        return below("ui", ".js").stream()
                .filter(file -> file.endsWith("-min.js") || file.endsWith(".min.js"))
                .toList();
    }

    /** Macros whose icon is not a file that is served. */
    List<String> unservedIcons() {
        String prefix = "/download/resources/" + KEY + "/";
        Set<String> served = xml.select("atlassian-plugin > resource[type=download]").stream()
                .map(resource -> prefix + resource.attr("name"))
                .collect(Collectors.toSet());
        return xml.select("xhtml-macro").stream()
                .map(macro -> macro.attr("icon"))
                .filter(icon -> !served.contains(icon))
                .toList();
    }

    /** Macros whose name is not ours, or is not their key. */
    List<String> oddlyNamedMacros() {
        return xml.select("xhtml-macro").stream()
                .filter(macro -> !macro.attr("name").startsWith("mentoring-")
                        || !macro.attr("name").equals(macro.attr("key")))
                .map(macro -> macro.attr("name"))
                .toList();
    }

    /** Web resources of ours that are asked for and are not there, or are there and nobody asks for. */
    List<String> danglingWebResources() {
        Set<String> defined = xml.select("web-resource").stream()
                .map(resource -> resource.attr("key"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> depended = xml.select("web-resource > dependency").stream()
                .map(Element::text)
                .filter(name -> name.startsWith(KEY + ":"))
                .map(name -> name.substring(KEY.length() + 1))
                .collect(Collectors.toSet());
        Set<String> inContext = xml.select("web-resource:has(> context)").stream()
                .map(resource -> resource.attr("key"))
                .collect(Collectors.toSet());
        Set<String> constants = constants();
        List<String> dangling = new ArrayList<>();
        depended.stream().filter(key -> !defined.contains(key)).forEach(dangling::add);
        defined.stream()
                .filter(key -> !depended.contains(key) && !inContext.contains(key) && !constants.contains(key))
                .forEach(dangling::add);
        return dangling;
    }

    /** Keys that two modules share. */
    List<String> doubledKeys() {
        Set<String> seen = new HashSet<>();
        return xml.select("atlassian-plugin > [key]").stream()
                .map(module -> module.attr("key"))
                .filter(key -> !seen.add(key))
                .toList();
    }

    List<String> allowlist() {
        return xml.select("velocity-allowlist > method").stream()
                .map(Element::text)
                .sorted()
                .toList();
    }

    /** What templates may call: every accessor of every view record, and the texts. */
    static List<String> callableByTemplates(Collection<Class<?>> types) {
        Set<String> lines = new TreeSet<>();
        for (Class<?> type : types) {
            if (type.isRecord() && type.getSimpleName().endsWith("View") && Modifier.isPublic(type.getModifiers())) {
                Views.accessors(type).forEach(accessor -> lines.add(type.getName() + "#" + accessor.getName() + "()"));
            }
        }
        return List.copyOf(lines);
    }

    /** The plugin's own types that live in packages of macros. */
    List<Class<?>> typesOfMacroPackages() {
        return classes.stream()
                .map(type -> type.name)
                .filter(name -> name.matches(".*/macro/[^/]+"))
                .<Class<?>>map(Descriptor::load)
                .toList();
    }

    private Set<String> namedClasses() {
        Set<String> names = new TreeSet<>();
        xml.select("[class]:not(condition)").forEach(element -> names.add(element.attr("class")));
        xml.select("ao > entity, ao > upgradeTask").forEach(element -> names.add(element.text()));
        return names;
    }

    private Set<String> namedFiles() {
        Set<String> names = new TreeSet<>();
        for (Element resource : xml.select("resource")) {
            String location = resource.attr("location");
            boolean bundle = resource.attr("type").equals("i18n");
            names.add(bundle ? location.replace('.', '/') + ".properties" : location.replaceFirst("^/", ""));
        }
        return names;
    }

    /** Every text that stands in the plugin's code. */
    private Set<String> constants() {
        Set<String> constants = new HashSet<>();
        for (ClassNode type : classes) {
            for (FieldNode field : type.fields) {
                if (field.value instanceof String text) {
                    constants.add(text);
                }
            }
            for (MethodNode method : type.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                        constants.add(text);
                    }
                }
            }
        }
        return constants;
    }

    private List<String> below(String folder, String suffix) {
        Path root = files.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> files.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<?> load(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'), false, Descriptor.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.cairn.mentoring.descriptor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The declared host types: their compiled shape, and what their doc comments say of where that shape is known from. */
final class HostDeclarations {
    /** A source is one of the signature lists, a section of the platform facts, or a published javadoc or plugin. */
    private static final Pattern SOURCE =
            Pattern.compile("Source: [^.]*(signatures|facts|JDOC|public plugin)", Pattern.DOTALL);

    /** What a body may do: refuse, hand its arguments to its super class, or set constants. */
    private static final Set<Integer> HARMLESS = Set.of(
            Opcodes.ALOAD,
            Opcodes.ILOAD,
            Opcodes.LLOAD,
            Opcodes.INVOKESPECIAL,
            Opcodes.RETURN,
            Opcodes.NEW,
            Opcodes.DUP,
            Opcodes.PUTSTATIC,
            Opcodes.ACONST_NULL,
            Opcodes.ATHROW);

    private final SortedMap<String, ClassNode> types = new TreeMap<>();
    private final SortedMap<String, String> comments;

    private HostDeclarations(Path classes, Path sources) {
        for (Path file : files(classes, ".class")) {
            ClassNode node = FinishedJar.node(bytes(file));
            types.put(node.name, node);
        }
        comments = comments(files(sources, ".java"));
    }

    static HostDeclarations ofThisProject() {
        return at(Path.of("target/classes/com/atlassian"), Path.of("src/confluence-api/java"));
    }

    /** Compiled declarations below one directory, their sources below another. */
    static HostDeclarations at(Path classes, Path sources) {
        return new HostDeclarations(classes, sources);
    }

    /** What is referenced and is not declared in exactly that shape. */
    List<String> undeclared(HostReferences references) {
        List<String> missing = new ArrayList<>();
        for (String type : references.types()) {
            if (!types.containsKey(type)) {
                missing.add(type);
            }
        }
        for (HostReferences.Member member : references.members()) {
            ClassNode owner = types.get(member.owner());
            if (owner == null || !has(owner, member)) {
                missing.add(member.toString());
            } else if (!member.isField() && isInterface(owner) != member.ofInterface()) {
                missing.add(member + " of another kind of owner");
            }
        }
        return missing;
    }

    /** Declared types that name no source; a nested type may stand on its outer type's. */
    List<String> withoutSource() {
        return types.keySet().stream()
                .filter(type -> outwards(type).stream()
                        .noneMatch(each ->
                                SOURCE.matcher(comments.getOrDefault(each, "")).find()))
                .toList();
    }

    /** Declared types whose own comment says that a part of them is not proven for the supported version. */
    List<String> unproven() {
        return comments.entrySet().stream()
                .filter(each -> each.getValue().matches("(?s).*(unverified|from memory|not proven|MEM\\b).*"))
                .map(each -> each.getKey()
                        .substring(each.getKey().lastIndexOf('/') + 1)
                        .replace('$', '.'))
                .toList();
    }

    /** Declared types that neither these references nor the shape of what they reference needs. */
    List<String> unused(HostReferences references) {
        SortedSet<String> used = new TreeSet<>();
        Deque<String> toFollow = new ArrayDeque<>(references.types());
        references.members().forEach(member -> toFollow.add(member.owner()));
        while (!toFollow.isEmpty()) {
            String type = toFollow.pop();
            ClassNode node = types.get(type);
            if (node != null && used.add(type)) {
                outwards(type).forEach(toFollow::add);
                Set<String> named = new HashSet<>();
                HostReferences.collectTypes(node, named);
                toFollow.addAll(named);
            }
        }
        return types.keySet().stream().filter(type -> !used.contains(type)).toList();
    }

    /** Methods that do something. */
    List<String> withBehaviour() {
        List<String> found = new ArrayList<>();
        for (ClassNode node : types.values()) {
            for (MethodNode method : node.methods) {
                boolean bridge = (method.access & Opcodes.ACC_SYNTHETIC) != 0;
                if (!bridge && !isOfEveryEnum(node, method) && doesSomething(method)) {
                    found.add(node.name + "#" + method.name + " " + method.desc);
                }
            }
        }
        return found;
    }

    private static boolean isOfEveryEnum(ClassNode node, MethodNode method) {
        return (node.access & Opcodes.ACC_ENUM) != 0
                && Set.of("<clinit>", "<init>", "values", "valueOf", "$values").contains(method.name);
    }

    private static boolean doesSomething(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            boolean harmless = instruction.getOpcode() < 0 || HARMLESS.contains(instruction.getOpcode());
            boolean refuses = !(instruction instanceof TypeInsnNode made)
                    || made.desc.equals("java/lang/UnsupportedOperationException")
                    || method.name.equals("<clinit>");
            if (!harmless || !refuses) {
                return true;
            }
        }
        return false;
    }

    private boolean has(ClassNode owner, HostReferences.Member member) {
        if (member.isField()) {
            for (FieldNode field : owner.fields) {
                if (field.name.equals(member.name()) && field.desc.equals(member.descriptor())) {
                    return true;
                }
            }
        }
        for (MethodNode method : owner.methods) {
            if (method.name.equals(member.name()) && method.desc.equals(member.descriptor())) {
                return true;
            }
        }
        if (member.name().equals("<init>")) {
            return false;
        }
        return Stream.concat(Stream.ofNullable(owner.superName), owner.interfaces.stream())
                .anyMatch(parent ->
                        node(parent).filter(found -> has(found, member)).isPresent());
    }

    /** A declared type, or one of the JDK or of a library that a declared type extends. */
    private Optional<ClassNode> node(String type) {
        ClassNode declared = types.get(type);
        if (declared != null) {
            return Optional.of(declared);
        }
        if (type.startsWith(HostReferences.HOST)) {
            return Optional.empty();
        }
        try (InputStream in = ClassLoader.getSystemResourceAsStream(type + ".class")) {
            return in == null ? Optional.empty() : Optional.of(FinishedJar.node(in.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isInterface(ClassNode node) {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    private static List<String> outwards(String type) {
        List<String> names = new ArrayList<>();
        for (String each = type; ; each = each.substring(0, each.lastIndexOf('$'))) {
            names.add(each);
            if (each.indexOf('$') < 0) {
                return names;
            }
        }
    }

    private static List<Path> files(Path below, String suffix) {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All doc comments of each type and of its members, under the type's internal name. */
    private static SortedMap<String, String> comments(List<Path> sources) {
        SortedMap<String, String> comments = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Comments(docs, comments).scan(unit, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return comments;
    }

    private static final class Comments extends TreePathScanner<Void, String> {
        private final DocTrees docs;
        private final SortedMap<String, String> comments;

        Comments(DocTrees docs, SortedMap<String, String> comments) {
            this.docs = docs;
            this.comments = comments;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer == null
                    ? getCurrentPath()
                                    .getCompilationUnit()
                                    .getPackageName()
                                    .toString()
                                    .replace('.', '/')
                            + "/"
                            + type.getSimpleName()
                    : outer + "$" + type.getSimpleName();
            add(name);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(com.sun.source.tree.MethodTree method, String type) {
            add(type);
            return null;
        }

        private void add(String type) {
            String comment = docs.getDocComment(getCurrentPath());
            if (comment != null) {
                comments.merge(type, comment, (one, two) -> one + "\n" + two);
            }
        }
    }
}

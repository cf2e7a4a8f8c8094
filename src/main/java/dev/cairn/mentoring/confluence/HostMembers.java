package dev.cairn.mentoring.confluence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds classes and members as the JVM links them: by the kind of the owner, the name and the exact types. A line is {@code class a.B} or
 * {@code interface a.B}, followed for a member by {@code #name descriptor}; {@code type a.B} is of any kind.
 */
final class HostMembers {
    private static final Pattern LINE = Pattern.compile("(class|interface|type) ([\\w.$]+)(?:#([\\w$<>]+) (\\S+))?");

    private final ClassLoader loader;
    private final MethodHandles.Lookup lookup = MethodHandles.publicLookup();

    HostMembers(ClassLoader loader) {
        this.loader = loader;
    }

    /** The lines that nothing here answers to. */
    List<String> missing(List<String> wanted) {
        return wanted.stream().filter(line -> !has(line)).toList();
    }

    private boolean has(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("neither a class nor a member: " + line);
        }
        try {
            Class<?> owner = Class.forName(parts.group(2), false, loader);
            boolean rightKind = parts.group(1).equals("type")
                    || owner.isInterface() == parts.group(1).equals("interface");
            return rightKind && (parts.group(3) == null || hasMember(owner, parts.group(3), parts.group(4)));
        } catch (ClassNotFoundException | LinkageError | TypeNotPresentException missing) {
            return false;
        }
    }

    private boolean hasMember(Class<?> owner, String name, String descriptor) {
        if (!descriptor.startsWith("(")) {
            Class<?> type = MethodType.fromMethodDescriptorString("()" + descriptor, loader)
                    .returnType();
            return found(() -> lookup.findStaticGetter(owner, name, type))
                    || found(() -> lookup.findGetter(owner, name, type));
        }
        MethodType type = MethodType.fromMethodDescriptorString(descriptor, loader);
        if (name.equals("<init>")) {
            return found(() -> lookup.findConstructor(owner, type));
        }
        return found(() -> lookup.findVirtual(owner, name, type)) || found(() -> lookup.findStatic(owner, name, type));
    }

    private static boolean found(Lookup member) {
        try {
            member.find();
            return true;
        } catch (ReflectiveOperationException | LinkageError missing) {
            return false;
        }
    }

    private interface Lookup {
        Object find() throws ReflectiveOperationException;
    }
}

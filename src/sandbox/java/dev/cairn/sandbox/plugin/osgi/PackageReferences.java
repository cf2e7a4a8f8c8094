package dev.cairn.sandbox.plugin.osgi;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * The packages whose classes a class file needs in order to link: owners and descriptors of what it calls, and its
 * supertypes. Annotations are left out, since a missing one is ignored.
 */
final class PackageReferences {
    private static final int CLASS = 7;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_TYPE = 16;

    private PackageReferences() {}

    static Set<String> of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        char[] buffer = new char[reader.getMaxStringLength()];
        Set<String> packages = new TreeSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset == 0) {
                continue;
            }
            switch (reader.readByte(offset - 1)) {
                case CLASS -> add(Type.getObjectType(reader.readUTF8(offset, buffer)), packages);
                case NAME_AND_TYPE -> addDescriptor(reader.readUTF8(offset + 2, buffer), packages);
                case METHOD_TYPE -> addDescriptor(reader.readUTF8(offset, buffer), packages);
                default -> {}
            }
        }
        return packages;
    }

    private static void addDescriptor(String descriptor, Set<String> packages) {
        Type type = Type.getType(descriptor);
        if (type.getSort() == Type.METHOD) {
            add(type.getReturnType(), packages);
            for (Type argument : type.getArgumentTypes()) {
                add(argument, packages);
            }
        } else {
            add(type, packages);
        }
    }

    private static void add(Type type, Set<String> packages) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            String name = element.getClassName();
            int dot = name.lastIndexOf('.');
            if (dot > 0) {
                packages.add(name.substring(0, dot));
            }
        }
    }
}

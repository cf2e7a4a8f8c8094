package dev.cairn.mentoring.descriptor;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What byte code wants of {@code com.atlassian}: types by their internal names, and members with all that the JVM links by. */
record HostReferences(SortedSet<String> types, SortedSet<Member> members) {
    static final String HOST = "com/atlassian/";

    /** A field or method as the JVM links it; {@code ofInterface} is whether the caller takes its owner for an interface. */
    record Member(String owner, String name, String descriptor, boolean ofInterface) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            return toString().compareTo(other.toString());
        }

        boolean isField() {
            return !descriptor.startsWith("(");
        }

        @Override
        public String toString() {
            return owner + (isField() ? "." : "#") + name + " " + descriptor;
        }
    }

    static HostReferences of(Collection<ClassNode> classes) {
        SortedSet<String> types = new TreeSet<>();
        SortedSet<Member> members = new TreeSet<>();
        for (ClassNode node : classes) {
            collectTypes(node, types);
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    collectMembers(instruction, members);
                }
            }
        }
        members.removeIf(member -> !member.owner().startsWith(HOST));
        return new HostReferences(types, members);
    }

    /** Every type that a class names: in its header, descriptors, generic signatures, annotations and instructions. */
    static void collectTypes(ClassNode node, Collection<String> types) {
        Remapper collector = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                if (internalName.startsWith(HOST)) {
                    types.add(internalName);
                }
                return internalName;
            }
        };
        node.accept(new ClassRemapper(new ClassNode(), collector));
    }

    private static void collectMembers(AbstractInsnNode instruction, Collection<Member> members) {
        if (instruction instanceof MethodInsnNode call) {
            members.add(new Member(call.owner, call.name, call.desc, call.itf));
        } else if (instruction instanceof FieldInsnNode access) {
            members.add(new Member(access.owner, access.name, access.desc, false));
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            for (Object argument : dynamic.bsmArgs) {
                if (argument instanceof Handle handle) {
                    members.add(
                            new Member(handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface()));
                }
            }
            if (dynamic.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                String functional = Type.getReturnType(dynamic.desc).getInternalName();
                String erased = ((Type) List.of(dynamic.bsmArgs).get(0)).getDescriptor();
                members.add(new Member(functional, dynamic.name, erased, true));
            }
        }
    }
}

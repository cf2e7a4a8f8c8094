package dev.cairn.sandbox.plugin.osgi;

import java.time.Duration;
import java.time.Instant;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Lets a test play months in seconds: where the plugin asks Java what time it is, it is told a time that runs ahead. The jar stays as it is; its
 * classes are changed as they are loaded, and only where a test has said so before the sandbox started.
 */
public final class SettableTime implements WeavingHook {
    private static final String WANTED = "sandbox.time.settable";
    private static final String AHEAD = "sandbox.time.ahead";

    /** From now on, sandboxes that start in this JVM have a time that can be set; not so any more when the returned one is closed. */
    public static Wanted want() {
        System.setProperty(WANTED, "true");
        return () -> {
            System.clearProperty(WANTED);
            System.clearProperty(AHEAD);
        };
    }

    /** Ends the wish for a time that can be set. */
    public interface Wanted extends AutoCloseable {
        @Override
        void close();
    }

    /** It is this moment now, and time goes on from there. */
    public static void set(Instant moment) {
        long ahead = Duration.between(Instant.now(), moment).toMillis();
        System.setProperty(AHEAD, String.valueOf(ahead));
    }

    static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    @Override
    public void weave(WovenClass woven) {
        ClassReader reader = new ClassReader(woven.getBytes());
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        Weaver weaver = new Weaver(writer);
        reader.accept(weaver, 0);
        if (weaver.changed) {
            woven.setBytes(writer.toByteArray());
        }
    }

    private static final class Weaver extends ClassVisitor {
        private boolean changed;

        private Weaver(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(api, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    if (owner.equals("java/time/Instant") && called.equals("now") && type.startsWith("()")) {
                        changed = true;
                        tellTimeAhead(mv);
                    } else {
                        super.visitMethodInsn(opcode, owner, called, type, isInterface);
                    }
                }
            };
        }

        /** {@code Instant.ofEpochMilli(System.currentTimeMillis() + Long.getLong(AHEAD, 0L))}. */
        private static void tellTimeAhead(MethodVisitor code) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "currentTimeMillis", "()J", false);
            code.visitLdcInsn(AHEAD);
            code.visitInsn(Opcodes.LCONST_0);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/lang/Long", "getLong", "(Ljava/lang/String;J)Ljava/lang/Long;", false);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Long", "longValue", "()J", false);
            code.visitInsn(Opcodes.LADD);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/time/Instant", "ofEpochMilli", "(J)Ljava/time/Instant;", false);
        }
    }
}

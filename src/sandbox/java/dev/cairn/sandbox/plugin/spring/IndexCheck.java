package dev.cairn.sandbox.plugin.spring;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.plugin.spring.ScanIndexes.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compares the index with the annotations in the class files. The genuine scanner reads the index alone and is silent
 * where a line is missing; here that is a fault.
 */
final class IndexCheck {
    private static final String NAMED = "Ljakarta/inject/Named;";
    private static final String SCANNER = "Lcom/atlassian/plugin/spring/scanner/annotation/";
    private static final String EXPORT = SCANNER + "export/ExportAsService;";
    private static final String IMPORT = SCANNER + "imports/ComponentImport;";

    private final PluginBundle bundle;
    private final Set<String> components;
    private final Set<String> imports;
    private final Set<String> exports;
    private final List<String> faults = new ArrayList<>();

    private IndexCheck(PluginBundle bundle, ScanIndexes indexes) {
        this.bundle = bundle;
        components = names(indexes.components());
        imports = names(indexes.imports());
        exports = names(indexes.exports());
    }

    static void run(PluginBundle bundle, ScanIndexes indexes) {
        IndexCheck check = new IndexCheck(bundle, indexes);
        bundle.classNames().forEach(check::readClass);
        indexes.components().forEach(entry -> check.exists("component", entry));
        indexes.exports().stream()
                .filter(entry -> !check.components.contains(entry.className()))
                .forEach(entry -> check.faults.add(
                        ScanIndexes.FOLDER + "exports names " + entry.className() + ", which is no component"));
        PluginFault.refuse("The scanner index does not agree with the classes", check.faults);
    }

    private static Set<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::className).collect(Collectors.toCollection(HashSet::new));
    }

    private void exists(String file, Entry entry) {
        try {
            bundle.load(entry.className(), ScanIndexes.FOLDER + file);
        } catch (PluginFault e) {
            faults.add(e.getMessage());
        }
    }

    private void missing(String file, String line, String why) {
        faults.add(ScanIndexes.FOLDER + file + " has no line " + line + ", " + why);
    }

    private void readClass(String className) {
        new ClassReader(bundle.classBytes(className))
                .accept(new Annotations(className), ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    }

    private final class Annotations extends ClassVisitor {
        private final String className;

        private Annotations(String className) {
            super(Opcodes.ASM9);
            this.className = className;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (descriptor.equals(NAMED) && !components.contains(className)) {
                missing("component", className, "which is @Named");
            }
            if (descriptor.equals(EXPORT) && !exports.contains(className)) {
                missing("exports", className, "which is @ExportAsService");
            }
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            Type[] parameters = Type.getArgumentTypes(descriptor);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitParameterAnnotation(
                        int parameter, String annotation, boolean visible) {
                    String type = parameters[parameter].getClassName();
                    if (annotation.equals(IMPORT) && imports.add(type)) {
                        missing("imports", type, "which " + className + " wants by @ComponentImport");
                    }
                    return null;
                }
            };
        }
    }
}

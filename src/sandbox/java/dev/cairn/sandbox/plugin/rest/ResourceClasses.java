package dev.cairn.sandbox.plugin.rest;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The classes of the bundle that are resources or providers, as the host finds them by their annotations. */
record ResourceClasses(Set<Class<?>> resources, Set<Class<?>> providers) {
    private static final String PATH = Type.getDescriptor(Path.class);
    private static final String PROVIDER = Type.getDescriptor(Provider.class);

    /** @throws PluginFault naming each that the host could not build */
    static ResourceClasses find(PluginBundle bundle) {
        Set<Class<?>> resources = new LinkedHashSet<>();
        Set<Class<?>> providers = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        for (String name : bundle.classNames()) {
            Set<String> annotations = annotations(bundle.classBytes(name));
            if (annotations.contains(PATH)) {
                Class<?> type = bundle.load(name, "the REST scan");
                check(type, faults);
                resources.add(type);
            }
            if (annotations.contains(PROVIDER)) {
                providers.add(bundle.load(name, "the REST scan"));
            }
        }
        PluginFault.refuse("REST resources cannot be built", faults);
        return new ResourceClasses(resources, providers);
    }

    private static Set<String> annotations(byte[] classFile) {
        Set<String> found = new LinkedHashSet<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                                found.add(descriptor);
                                return new AnnotationVisitor(Opcodes.ASM9) {};
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }

    private static void check(Class<?> type, List<String> faults) {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1 || !constructors[0].isAnnotationPresent(Inject.class)) {
            faults.add(type.getName() + " has not one public constructor with jakarta.inject.Inject");
        }
        for (Annotation annotation : type.getAnnotations()) {
            String name = annotation.annotationType().getName();
            if (name.startsWith("org.springframework.")) {
                faults.add(type.getName() + " carries the Spring annotation " + name);
            }
        }
        Arrays.stream(type.getInterfaces())
                .filter(face -> face.getName().startsWith("org.springframework."))
                .forEach(face -> faults.add(type.getName() + " implements " + face.getName()));
    }
}

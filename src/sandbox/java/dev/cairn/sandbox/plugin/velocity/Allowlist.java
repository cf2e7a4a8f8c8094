package dev.cairn.sandbox.plugin.velocity;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The methods that a template may call: those of the plugin's {@code <velocity-allowlist>}, and plain JDK values, which
 * the host allows to everybody (platform facts 2.8, 8.8).
 */
public final class Allowlist {
    private static final Pattern LINE = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.]*)\\)");
    private static final Set<Class<?>> JDK = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            Character.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Map.Entry.class,
            Iterator.class);

    private final Set<String> lines;
    private final Set<String> names;

    private Allowlist(Set<String> lines) {
        this.lines = lines;
        names = lines.stream()
                .map(line -> line.substring(line.indexOf('#') + 1, line.indexOf('(')))
                .collect(Collectors.toCollection(HashSet::new));
        JDK.forEach(
                type -> Arrays.stream(type.getMethods()).map(Method::getName).forEach(names::add));
    }

    /** @throws PluginFault naming each line that no class of the plugin answers */
    public static Allowlist of(List<String> lines, PluginBundle bundle) {
        List<String> faults = new ArrayList<>();
        for (String line : lines) {
            check(line, bundle, faults);
        }
        PluginFault.refuse("The velocity-allowlist holds lines that mean nothing", faults);
        return new Allowlist(Set.copyOf(lines));
    }

    private static void check(String line, PluginBundle bundle, List<String> faults) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            faults.add(line + " is not of the form a.B#method() or a.B#method(parameter.Type)");
            return;
        }
        String className = matcher.group(1);
        if (!bundle.classNames().contains(className)) {
            faults.add(line + " names a class that is not the plugin's own");
            return;
        }
        Class<?> type = bundle.load(className, "the velocity-allowlist");
        if (Arrays.stream(type.getMethods())
                .noneMatch(method -> line(type, method).equals(line))) {
            faults.add(line + " names a method that " + className + " does not have");
        }
    }

    boolean allows(Class<?> type, Method method) {
        return lines.contains(line(type, method))
                || lines.contains(line(method.getDeclaringClass(), method))
                || JDK.stream().anyMatch(jdk -> jdk.isAssignableFrom(type) && has(jdk, method));
    }

    private static boolean has(Class<?> jdk, Method method) {
        return Arrays.stream(jdk.getMethods())
                .anyMatch(known -> known.getName().equals(method.getName())
                        && Arrays.equals(known.getParameterTypes(), method.getParameterTypes()));
    }

    /** Whether any line, or any JDK value, has a method of that name. */
    boolean knows(String methodName) {
        return names.contains(methodName);
    }

    static String line(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + "("
                + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(" ")) + ")";
    }
}

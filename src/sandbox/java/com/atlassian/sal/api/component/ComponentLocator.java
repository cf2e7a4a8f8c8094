package com.atlassian.sal.api.component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the host's components by their type (facts 8.1). Tests run several hosts in one JVM, so what is found is that of the host that calls the plugin
 * now, which its context class loader tells.
 */
public abstract class ComponentLocator {
    private static final Map<ClassLoader, Map<Class<?>, Object>> HOSTS = new ConcurrentHashMap<>();

    /** From now on these are found while this plugin is called. */
    public static void open(ClassLoader plugin, Map<Class<?>, Object> components) {
        HOSTS.put(plugin, Map.copyOf(components));
    }

    public static void close(ClassLoader plugin) {
        HOSTS.remove(plugin);
    }

    public static <T> @Nullable T getComponent(Class<T> type) {
        ClassLoader plugin = Thread.currentThread().getContextClassLoader();
        Map<Class<?>, Object> components = plugin == null ? Map.of() : HOSTS.getOrDefault(plugin, Map.of());
        return type.cast(components.get(type));
    }
}

package dev.cairn.sandbox.plugin.rest;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.hk2.utilities.binding.ScopedBindingBuilder;

/** Offers the plugin's beans to HK2, each under its class and all types that it extends or implements. */
final class PluginBinder extends AbstractBinder {
    private final Map<String, Object> beans;

    PluginBinder(Map<String, Object> beans) {
        this.beans = beans;
    }

    @Override
    protected void configure() {
        beans.values().forEach(this::offer);
    }

    @SuppressWarnings("unchecked") // each is a type of the bean
    private <T> void offer(T bean) {
        ScopedBindingBuilder<T> binding = bind(bean);
        for (Class<?> type : types(bean.getClass())) {
            binding.to((Class<? super T>) type);
        }
    }

    private static Set<Class<?>> types(Class<?> start) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> type = start; type != null && type != Object.class; type = type.getSuperclass()) {
            types.add(type);
            addInterfaces(type, types);
        }
        return types;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
        for (Class<?> face : type.getInterfaces()) {
            if (types.add(face)) {
                addInterfaces(face, types);
            }
        }
    }
}

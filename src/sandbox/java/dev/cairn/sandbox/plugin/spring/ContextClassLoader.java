package dev.cairn.sandbox.plugin.spring;

import java.util.function.Supplier;

/** Runs work with a plugin's class loader as the thread's own, as the host does when it calls a plugin. */
public final class ContextClassLoader {
    private ContextClassLoader() {}

    public static <T> T within(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public static void within(ClassLoader loader, Runnable work) {
        within(loader, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}

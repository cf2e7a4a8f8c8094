package dev.cairn.sandbox.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the place in a plugin's code that a message is to name. */
public final class Culprit {
    private static final List<String> NOT_PLUGINS = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "jdk.",
            "sun.",
            "com.sun.",
            "dev.cairn.sandbox.",
            "com.atlassian.",
            "net.java.ao.",
            "net.ttddyy.",
            "com.zaxxer.",
            "org.springframework.",
            "org.glassfish.",
            "org.apache.",
            "org.h2.",
            "org.postgresql.",
            "org.junit.");

    private Culprit() {}

    /** The place in a plugin that the present thread is running, as {@code Class.method(File:line)}. */
    public static String here() {
        return place(new Throwable().getStackTrace()).orElse("code outside every plugin");
    }

    /** The exception and the place in a plugin that it came from. */
    public static String of(Throwable failure) {
        String what = failure.getClass().getName() + ": " + failure.getMessage();
        return place(failure.getStackTrace())
                .map(place -> what + ", thrown below " + place)
                .orElse(what);
    }

    private static Optional<String> place(StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .filter(frame -> NOT_PLUGINS.stream().noneMatch(frame.getClassName()::startsWith))
                .filter(frame -> !frame.getClassName().contains("$Proxy"))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")");
    }
}

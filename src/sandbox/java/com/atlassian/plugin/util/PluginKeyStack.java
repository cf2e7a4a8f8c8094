package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Active Objects asks it which plugin calls, for its measurements; the sandbox measures nothing there. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}

package dev.cairn.sandbox.plugin;

import java.util.List;

/** A plugin that Confluence would not run; the message names each culprit. */
public final class PluginFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginFault(String message) {
        super(message);
    }

    public PluginFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** Throws one fault that names all of them, unless there is none. */
    public static void refuse(String what, List<String> culprits) {
        if (!culprits.isEmpty()) {
            throw new PluginFault(what + ":\n  " + String.join("\n  ", culprits));
        }
    }
}

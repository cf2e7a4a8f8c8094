package dev.cairn.sandbox.webresource;

import java.util.Set;

/** The host's own web resources and contexts that the platform facts name; a plugin may depend on no other. */
public final class HostModules {
    private static final String AUI = "com.atlassian.auiplugin:";

    /** Platform facts 4 and 8.4. */
    public static final Set<String> WEB_RESOURCES = Set.of(
            AUI + "ajs",
            AUI + "aui-message",
            AUI + "aui-flag",
            AUI + "aui-select2",
            AUI + "aui-dropdown2",
            AUI + "dialog2",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n");

    /** Platform facts 4 and 8.8. */
    public static final Set<String> CONTEXTS = Set.of(
            "atl.general", "atl.admin", "admin", "editor", "macro-browser", "create-content", "page", "blogpost");

    private HostModules() {}
}

package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.plugin.BlueprintModule;
import dev.cairn.sandbox.plugin.MacroModule;
import dev.cairn.sandbox.plugin.PluginRuntime;
import dev.cairn.sandbox.plugin.PluginServlet;
import dev.cairn.sandbox.plugin.SpaceLinkModule;
import java.util.List;
import java.util.Locale;

/** What the screens need of the plugins that are installed. */
public interface Plugins {
    List<MacroModule> macros();

    List<PluginServlet> servlets();

    /** The choices of the Create dialog besides an empty page. */
    List<BlueprintModule> blueprints();

    /** The links that plugins add to a section of each space, in the order of weight. */
    List<SpaceLinkModule> spaceLinks(String section);

    /** The wording of a key in a plugin's texts. */
    String text(Locale locale, String key);

    /** Begins to collect the scripts and styles that the page of the current thread requires. */
    Assets open(Locale locale);

    /** The plugin that the host runs. */
    static Plugins of(PluginRuntime runtime) {
        return new RunningPlugins(runtime);
    }

    /** The scripts and styles of one page. */
    interface Assets extends AutoCloseable {
        /** Adds what is declared for a context such as {@code atl.general}. */
        void requireContext(String context);

        /** Tags for the head, in the order of the cascade. */
        String styleTags();

        /** Tags for the end of the body. */
        String scriptTags();

        @Override
        void close();
    }
}

package dev.cairn.sandbox;

import dev.cairn.sandbox.plugin.MacroModule;
import dev.cairn.sandbox.plugin.PluginRuntime;
import dev.cairn.sandbox.screen.Plugins;
import dev.cairn.sandbox.webresource.PageResources;
import java.util.List;
import java.util.Locale;

/** The running plugin as the screens see it. */
record ScreenPlugins(PluginRuntime plugin) implements Plugins {

    @Override
    public List<MacroModule> macros() {
        return plugin.macros();
    }

    @Override
    public String text(Locale locale, String key) {
        return plugin.text(locale, key);
    }

    @Override
    public Assets open(Locale locale) {
        PageResources page = plugin.webResources().open(locale).requireHostLibraries();
        return new Assets() {
            @Override
            public void requireContext(String context) {
                page.requireContext(context);
            }

            @Override
            public String styleTags() {
                return page.styleTags();
            }

            @Override
            public String scriptTags() {
                return page.scriptTags();
            }

            @Override
            public void close() {
                page.close();
            }
        };
    }
}

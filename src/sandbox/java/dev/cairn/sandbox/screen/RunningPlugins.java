package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.plugin.BlueprintModule;
import dev.cairn.sandbox.plugin.MacroModule;
import dev.cairn.sandbox.plugin.PluginRuntime;
import dev.cairn.sandbox.plugin.PluginServlet;
import dev.cairn.sandbox.plugin.SpaceLinkModule;
import dev.cairn.sandbox.webresource.PageResources;
import java.util.List;
import java.util.Locale;

/** The plugin that the host runs, and its scripts and styles behind those that every page has. */
record RunningPlugins(PluginRuntime runtime) implements Plugins {
    @Override
    public List<MacroModule> macros() {
        return runtime.macros();
    }

    @Override
    public List<PluginServlet> servlets() {
        return runtime.servlets();
    }

    @Override
    public List<BlueprintModule> blueprints() {
        return runtime.blueprints();
    }

    @Override
    public List<SpaceLinkModule> spaceLinks(String section) {
        return runtime.spaceLinks(section);
    }

    @Override
    public String text(Locale locale, String key) {
        return runtime.text(locale, key);
    }

    @Override
    public Assets open(Locale locale) {
        return new RequiredAssets(runtime.webResources().open(locale).requireHostLibraries());
    }

    private record RequiredAssets(PageResources resources) implements Assets {
        @Override
        public void requireContext(String context) {
            resources.requireContext(context);
        }

        @Override
        public String styleTags() {
            return resources.styleTags();
        }

        @Override
        public String scriptTags() {
            return resources.scriptTags();
        }

        @Override
        public void close() {
            resources.close();
        }
    }
}

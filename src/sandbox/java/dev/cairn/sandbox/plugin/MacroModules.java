package dev.cairn.sandbox.plugin;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.plugin.spring.PluginContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugin's macros by their names in storage format, each made once and shared by all threads. */
final class MacroModules {
    private final Map<String, MacroModule> byName = new LinkedHashMap<>();

    MacroModules(PluginDescriptor descriptor, PluginBundle bundle, PluginContext context) {
        for (PluginDescriptor.Macro macro : descriptor.macros()) {
            Object made = context.create(bundle.load(macro.className(), "the macro " + macro.key()), "the macro");
            MacroModule module = module(descriptor.key(), macro, new PluginMacro((Macro) made, bundle.classLoader()));
            if (byName.put(macro.name(), module) != null) {
                throw new PluginFault("two macros have the name " + macro.name());
            }
        }
    }

    private static MacroModule module(String pluginKey, PluginDescriptor.Macro macro, Macro runnable) {
        String stem = pluginKey + "." + macro.key();
        List<MacroParameter> parameters = macro.parameters().stream()
                .map(parameter -> new MacroParameter(
                        parameter.name(),
                        parameter.type(),
                        parameter.required(),
                        parameter.multiple(),
                        parameter.defaultValue(),
                        parameter.values(),
                        stem + ".param." + parameter.name() + ".label",
                        stem + ".param." + parameter.name() + ".desc"))
                .toList();
        return new MacroModule(
                macro.name(),
                macro.key(),
                pluginKey,
                macro.icon(),
                macro.categories(),
                parameters,
                stem + ".label",
                stem + ".desc",
                macro.hidden() || macro.categories().contains("hidden"),
                runnable);
    }

    Optional<MacroModule> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<MacroModule> all() {
        return List.copyOf(byName.values());
    }
}

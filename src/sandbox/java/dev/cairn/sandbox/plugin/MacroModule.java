package dev.cairn.sandbox.plugin;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A macro of the plugin, ready to run.
 *
 * @param name the name in storage format
 * @param key the key of its module
 * @param icon a path below the context path
 * @param hidden whether the macro browser leaves it out
 */
public record MacroModule(
        String name,
        String key,
        String pluginKey,
        @Nullable String icon,
        List<String> categories,
        List<MacroParameter> parameters,
        String labelKey,
        String descriptionKey,
        boolean hidden,
        Macro macro) {

    public MacroModule {
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
    }
}

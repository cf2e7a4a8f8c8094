package dev.cairn.sandbox.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed parameter of a macro, as the macro browser shows it.
 *
 * @param name the name in storage format
 * @param type one of Confluence's parameter types, such as {@code string}, {@code enum}, {@code confluence-content}
 * @param values the values of an {@code enum}; empty for other types
 * @param labelKey the key of its label
 * @param descriptionKey the key of its description
 */
public record MacroParameter(
        String name,
        String type,
        boolean required,
        boolean multiple,
        @Nullable String defaultValue,
        List<String> values,
        String labelKey,
        String descriptionKey) {

    public MacroParameter {
        values = List.copyOf(values);
    }
}

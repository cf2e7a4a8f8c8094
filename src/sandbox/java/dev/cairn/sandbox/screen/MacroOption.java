package dev.cairn.sandbox.screen;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.sandbox.plugin.MacroModule;
import dev.cairn.sandbox.plugin.MacroParameter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A macro as the macro browser offers it, made from the plugin's descriptor.
 *
 * @param icon a path of this site, blank where the macro has none
 * @param bodyType {@code none}, {@code plain-text} or {@code rich-text}
 */
public record MacroOption(
        String name, String label, String description, String icon, String bodyType, List<Field> fields) {

    /**
     * A parameter as a field of the form.
     *
     * @param control {@code select}, {@code checkbox}, {@code number}, {@code page} or {@code text}
     * @param hint what the field wants, blank for plain text
     */
    public record Field(
            String name,
            String label,
            String description,
            String control,
            String hint,
            boolean required,
            String standard,
            List<String> values) {}

    static List<MacroOption> all(Plugins plugins, Locale locale) {
        return plugins.macros().stream()
                .filter(macro -> !macro.hidden())
                .map(macro -> of(macro, plugins, locale))
                .sorted(Comparator.comparing(MacroOption::label))
                .toList();
    }

    private static MacroOption of(MacroModule macro, Plugins plugins, Locale locale) {
        String icon = macro.icon();
        return new MacroOption(
                macro.name(),
                plugins.text(locale, macro.labelKey()),
                plugins.text(locale, macro.descriptionKey()),
                icon == null ? "" : icon,
                bodyType(macro.macro()),
                macro.parameters().stream()
                        .map(parameter -> field(parameter, plugins, locale))
                        .toList());
    }

    private static String bodyType(Macro macro) {
        return switch (macro.getBodyType()) {
            case NONE -> "none";
            case PLAIN_TEXT -> "plain-text";
            case RICH_TEXT -> "rich-text";
        };
    }

    private static Field field(MacroParameter parameter, Plugins plugins, Locale locale) {
        String standard = parameter.defaultValue();
        return new Field(
                parameter.name(),
                plugins.text(locale, parameter.labelKey()),
                plugins.text(locale, parameter.descriptionKey()),
                control(parameter.type()),
                hint(parameter.type(), locale),
                parameter.required(),
                standard == null ? "" : standard,
                parameter.values());
    }

    private static String control(String type) {
        return switch (type) {
            case "enum" -> "select";
            case "boolean" -> "checkbox";
            case "int", "percentage" -> "number";
            case "confluence-content" -> "page";
            default -> "text";
        };
    }

    private static String hint(String type, Locale locale) {
        return switch (type) {
            case "confluence-content", "spacekey", "username" -> Wording.text(locale, "macro.hint." + type);
            default -> "";
        };
    }
}

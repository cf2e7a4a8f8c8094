package dev.cairn.sandbox.plugin;

import dev.cairn.sandbox.plugin.descriptor.Blueprints;
import dev.cairn.sandbox.plugin.descriptor.Wording;
import java.util.Locale;

/**
 * A choice of the Create dialog.
 *
 * @param icon a file of the jar
 * @param label of every page that is made by it
 * @param template storage format in which {@code at:i18n} stands for texts
 */
public record BlueprintModule(
        String key,
        String nameKey,
        String descriptionKey,
        String icon,
        String label,
        String template,
        Wording wording) {

    /** The text of a new page in a language. */
    public String body(Locale locale) {
        return Blueprints.worded(template, key -> wording.text(locale, key).orElse(key));
    }
}

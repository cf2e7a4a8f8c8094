package dev.cairn.sandbox.plugin.descriptor;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Parameter;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a macro names: its class, its icon, its texts, the types of its parameters. */
final class MacroCheck {
    /** Platform facts 8.8: the names of Confluence's MacroParameterType. */
    private static final Set<String> TYPES = Set.of(
            "string",
            "boolean",
            "username",
            "enum",
            "int",
            "spacekey",
            "relativedate",
            "percentage",
            "confluence-content",
            "url",
            "color",
            "attachment",
            "full_attachment",
            "label",
            "date",
            "group",
            "cql");

    /** Platform facts 4. */
    private static final Set<String> CATEGORIES =
            Set.of("formatting", "visuals", "media", "confluence-content", "hidden");

    private final PluginDescriptor descriptor;
    private final PluginDescriptor.Macro macro;
    private final PluginBundle bundle;
    private final Wording wording;
    private final List<String> faults = new ArrayList<>();

    MacroCheck(PluginDescriptor descriptor, PluginDescriptor.Macro macro, PluginBundle bundle, Wording wording) {
        this.descriptor = descriptor;
        this.macro = macro;
        this.bundle = bundle;
        this.wording = wording;
    }

    List<String> faults() {
        macroClass();
        icon();
        String stem = descriptor.key() + "." + macro.key();
        text(stem + ".label");
        text(stem + ".desc");
        if (macro.descriptionKey() != null) {
            text(macro.descriptionKey());
        }
        for (Parameter parameter : macro.parameters()) {
            parameter(parameter, stem + ".param." + parameter.name());
        }
        macro.categories().stream()
                .filter(category -> !CATEGORIES.contains(category))
                .forEach(category -> faults.add(name() + " has the unknown category " + category));
        return faults;
    }

    private String name() {
        return "the macro " + macro.key();
    }

    private void macroClass() {
        try {
            Class<?> type = bundle.load(macro.className(), name());
            if (!Macro.class.isAssignableFrom(type)) {
                faults.add(name() + " names the class " + macro.className() + ", which is no " + Macro.class.getName());
            } else if (!Modifier.isPublic(type.getModifiers())) {
                faults.add(name() + " names the class " + macro.className() + ", which is not public");
            }
        } catch (PluginFault e) {
            faults.add(e.getMessage());
        }
    }

    private void icon() {
        String icon = macro.icon();
        String stem = "/download/resources/" + descriptor.key() + "/";
        if (icon == null) {
            faults.add(name() + " has no icon");
        } else if (!icon.startsWith(stem)) {
            faults.add(name() + " has the icon " + icon + ", which does not begin with " + stem);
        } else if (descriptor.resources("download").stream()
                .noneMatch(resource -> resource.name().equals(icon.substring(stem.length())))) {
            faults.add(name() + " has the icon " + icon + ", which no plugin resource offers");
        }
    }

    private void parameter(Parameter parameter, String stem) {
        if (!TYPES.contains(parameter.type())) {
            faults.add(name() + " has a parameter " + parameter.name() + " of the unknown type " + parameter.type());
        }
        if (parameter.type().equals("enum") && parameter.values().isEmpty()) {
            faults.add(name() + " has an enum " + parameter.name() + " without values");
        }
        String defaultValue = parameter.defaultValue();
        if (defaultValue != null
                && parameter.type().equals("enum")
                && !parameter.values().contains(defaultValue)) {
            faults.add(name() + " has an enum " + parameter.name() + " without its default " + defaultValue);
        }
        text(stem + ".label");
        text(stem + ".desc");
    }

    private void text(String key) {
        if (!wording.has(key)) {
            faults.add(name() + " has no text: the i18n key " + key + " is missing");
        }
    }
}

package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.plugin.BlueprintModule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A choice of the Create dialog, made from the plugin's descriptor.
 *
 * @param key of the blueprint; blank for an empty page
 */
public record CreateOption(String key, String name, String description, boolean chosen) {
    static List<CreateOption> all(Plugins plugins, Locale locale, String chosen) {
        CreateOption empty = new CreateOption(
                "", Wording.text(locale, "create.blank"), Wording.text(locale, "create.blank.text"), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(empty),
                        plugins.blueprints().stream()
                                .map(blueprint -> new CreateOption(
                                        blueprint.key(),
                                        plugins.text(locale, blueprint.nameKey()),
                                        plugins.text(locale, blueprint.descriptionKey()),
                                        blueprint.key().equals(chosen))))
                .toList();
    }

    /** The blueprint with this key. */
    static Optional<BlueprintModule> blueprint(Plugins plugins, String key) {
        return plugins.blueprints().stream()
                .filter(blueprint -> blueprint.key().equals(key))
                .findFirst();
    }
}

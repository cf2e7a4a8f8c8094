package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What blueprints name: their templates, the macros and texts in these, and how the Create dialog comes to them. */
final class BlueprintCheck {
    private static final Pattern MACRO = Pattern.compile("<ac:structured-macro ac:name=\"([^\"]*)\"");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]+");

    private final PluginDescriptor descriptor;
    private final PluginBundle bundle;
    private final Wording wording;
    private final List<String> faults = new ArrayList<>();

    BlueprintCheck(PluginDescriptor descriptor, PluginBundle bundle, Wording wording) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.wording = wording;
    }

    List<String> faults() {
        descriptor.contentTemplates().forEach(template -> text(template.nameKey(), template.key()));
        descriptor.blueprints().forEach(this::blueprint);
        Blueprints.items(descriptor).forEach(this::item);
        return faults;
    }

    private void blueprint(PluginDescriptor.Blueprint blueprint) {
        text(blueprint.nameKey(), blueprint.key());
        if (!LABEL.matcher(blueprint.indexKey()).matches()) {
            faults.add("the blueprint " + blueprint.key() + " has no index-key that is a label");
        }
        if (Blueprints.items(descriptor).stream()
                .noneMatch(item -> Blueprints.of(item, descriptor)
                        .filter(blueprint::equals)
                        .isPresent())) {
            faults.add("no web-item of the Create dialog leads to the blueprint " + blueprint.key());
        }
        Optional<String> file = Blueprints.template(blueprint, descriptor);
        Optional<String> template = file.flatMap(bundle::text);
        if (template.isEmpty()) {
            faults.add("the blueprint " + blueprint.key() + " has no template " + file.orElse(blueprint.templateKey()));
        }
        template.ifPresent(body -> body(body, blueprint.key()));
    }

    private void body(String body, String owner) {
        Blueprints.keys(body).forEach(key -> text(key, owner));
        if (Blueprints.worded(body, key -> key).contains("<at:")) {
            faults.add("the template of " + owner + " holds an element of at: that the sandbox does not play");
        }
        MACRO.matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(name -> descriptor.macros().stream()
                        .noneMatch(macro -> macro.name().equals(name)))
                .forEach(name -> faults.add("the template of " + owner + " holds the unknown macro " + name));
    }

    private void item(PluginDescriptor.WebItem item) {
        text(item.nameKey(), item.key());
        text(item.descriptionKey(), item.key());
        if (item.labelKey() != null
                || item.link() != null
                || !item.conditions().isEmpty()
                || !item.weight().isEmpty()) {
            faults.add("the web-item " + item.key()
                    + " has a label, link, condition or weight, which the sandbox does not play in the Create dialog");
        }
        if (Blueprints.of(item, descriptor).isEmpty()) {
            faults.add("the web-item " + item.key() + " names no blueprint by " + Blueprints.PARAMETER);
        }
        if (Blueprints.icon(item).filter(bundle::has).isEmpty()) {
            faults.add("the web-item " + item.key() + " has no icon that is there");
        }
    }

    private void text(@Nullable String key, String owner) {
        if (key == null || !wording.has(key)) {
            faults.add(owner + " has no text: the i18n key " + key + " is missing");
        }
    }
}

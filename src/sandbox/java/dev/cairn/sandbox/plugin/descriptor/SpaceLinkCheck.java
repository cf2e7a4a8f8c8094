package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Condition;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Link;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.WebItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the links of a space name: their texts, where they lead, and who sees them. */
final class SpaceLinkCheck {
    private final PluginDescriptor descriptor;
    private final Predicate<String> texts;
    private final List<String> faults = new ArrayList<>();

    /** @param texts whether the plugin has a text of this key */
    SpaceLinkCheck(PluginDescriptor descriptor, Predicate<String> texts) {
        this.descriptor = descriptor;
        this.texts = texts;
    }

    List<String> faults() {
        descriptor.webItems().stream()
                .filter(item -> SpaceLinks.SECTIONS.contains(item.section()))
                .forEach(this::item);
        return faults;
    }

    private void item(WebItem item) {
        String name = "the web-item " + item.key();
        if (item.labelKey() == null || !texts.test(item.labelKey())) {
            faults.add(name + " has no label: the i18n key " + item.labelKey() + " is missing");
        }
        if (!item.weight().matches("[0-9]{1,9}")) {
            faults.add(name + " has no weight that is a number");
        }
        if (item.descriptionKey() != null
                || !item.nameKey().isEmpty()
                || !item.parameters().isEmpty()
                || !item.resources().isEmpty()) {
            faults.add(
                    name + " has a name, description, param or resource, which the sandbox does not play in a space");
        }
        link(item.link(), name);
        item.conditions().stream()
                .filter(condition -> !SpaceLinks.isPlayed(condition))
                .forEach(condition -> faults.add(
                        name + " has the condition " + told(condition) + ", which the sandbox does not play"));
    }

    private static String told(Condition condition) {
        return condition.className() + (condition.parameters().isEmpty() ? "" : " with " + condition.parameters());
    }

    private void link(@Nullable Link link, String name) {
        if (link == null || link.id().isEmpty()) {
            faults.add(name + " has no link with a linkId");
            return;
        }
        if (SpaceLinks.path(link.address(), "").matches("(?s).*[$#\\\\].*")) {
            faults.add(name + " leads to " + link.address() + "; the sandbox fills in " + SpaceLinks.KEY + " alone");
        }
        String path = link.address().replaceFirst("(?s)\\?.*", "");
        if (descriptor.servlets().stream().noneMatch(servlet -> servlet.paths().contains(path))) {
            faults.add(name + " leads to " + path + ", where no servlet of the plugin answers");
        }
    }
}

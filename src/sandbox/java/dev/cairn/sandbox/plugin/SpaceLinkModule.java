package dev.cairn.sandbox.plugin;

import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor;
import dev.cairn.sandbox.plugin.descriptor.SpaceLinks;
import java.util.Objects;

/**
 * A link that a plugin adds to each space.
 *
 * @param id of the anchor in the page
 * @param forAdministrators whether only those who administer a space see it there
 */
public record SpaceLinkModule(String id, String labelKey, String address, boolean forAdministrators) {
    static SpaceLinkModule of(PluginDescriptor.WebItem item) {
        PluginDescriptor.Link link = Objects.requireNonNull(item.link());
        return new SpaceLinkModule(
                link.id(),
                Objects.requireNonNull(item.labelKey()),
                link.address(),
                SpaceLinks.isForAdministrators(item));
    }

    /** Whether who does or does not administer a space sees the link there. */
    public boolean isShown(boolean administers) {
        return administers || !forAdministrators;
    }

    /** Where it leads in the space of this key, below the context path. */
    public String path(String spaceKey) {
        return SpaceLinks.path(address, spaceKey);
    }
}

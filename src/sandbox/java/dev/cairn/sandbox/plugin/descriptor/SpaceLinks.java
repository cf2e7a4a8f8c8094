package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Condition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links that web items add to each space (platform facts, Web UI). The sandbox plays what these facts show. */
public final class SpaceLinks {
    /** The section of the sidebar that stands above the page tree. */
    public static final String MAIN = "system.space.sidebar/main-links";

    /** The tab of the space tools that is called Integrations. */
    public static final String TOOLS = "system.space.tools/integrations";

    public static final Set<String> SECTIONS = Set.of(MAIN, TOOLS);

    static final String KEY = "$htmlUtil.urlEncode($space.key)";

    private static final String CONDITIONS = "com.atlassian.confluence.plugin.descriptor.web.conditions.";
    private static final Condition IN_A_SPACE = new Condition(CONDITIONS + "HasSpaceCondition", Map.of());
    private static final Condition ADMINISTERS =
            new Condition(CONDITIONS + "SpacePermissionCondition", Map.of("permission", "administer"));
    private static final Condition WITH_SIDEBAR = new Condition(CONDITIONS + "SpaceSidebarCondition", Map.of());

    private SpaceLinks() {}

    /** The items of a section whose weights are numbers, the lightest first. */
    public static List<PluginDescriptor.WebItem> items(PluginDescriptor descriptor, String section) {
        return descriptor.webItems().stream()
                .filter(item -> item.section().equals(section))
                .sorted(Comparator.comparingInt(item -> Integer.parseInt(item.weight())))
                .toList();
    }

    /** Each space of the sandbox is a space with a sidebar, so that its administrators alone remain to be told apart. */
    static boolean isPlayed(Condition condition) {
        return Set.of(IN_A_SPACE, ADMINISTERS, WITH_SIDEBAR).contains(condition);
    }

    public static boolean isForAdministrators(PluginDescriptor.WebItem item) {
        return item.conditions().contains(ADMINISTERS);
    }

    /** An address in the space of this key. */
    public static String path(String address, String spaceKey) {
        return address.replace(KEY, URLEncoder.encode(spaceKey, StandardCharsets.UTF_8));
    }
}

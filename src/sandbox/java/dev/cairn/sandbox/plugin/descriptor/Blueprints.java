package dev.cairn.sandbox.plugin.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How blueprints, their templates and the items of the Create dialog belong together (platform facts 4 and 8.8). */
public final class Blueprints {
    /** The section of a web item that is a choice of the Create dialog. */
    public static final String DIALOG = "system.create.dialog/content";

    static final String PARAMETER = "blueprintKey";
    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]*)\"\\s*/>");

    private Blueprints() {}

    /** The items of the Create dialog. */
    public static List<PluginDescriptor.WebItem> items(PluginDescriptor descriptor) {
        return descriptor.webItems().stream()
                .filter(item -> item.section().equals(DIALOG))
                .toList();
    }

    public static Optional<PluginDescriptor.Blueprint> of(PluginDescriptor.WebItem item, PluginDescriptor descriptor) {
        return descriptor.blueprints().stream()
                .filter(blueprint -> blueprint.key().equals(item.parameters().get(PARAMETER)))
                .findFirst();
    }

    /** The file of a blueprint's template. */
    public static Optional<String> template(PluginDescriptor.Blueprint blueprint, PluginDescriptor descriptor) {
        return descriptor.contentTemplates().stream()
                .filter(template -> template.key().equals(blueprint.templateKey()))
                .flatMap(template -> template.resources().stream())
                .filter(resource ->
                        resource.type().equals("download") && resource.name().equals("template"))
                .map(Blueprints::file)
                .findFirst();
    }

    public static Optional<String> icon(PluginDescriptor.WebItem item) {
        return item.resources().stream()
                .filter(resource -> resource.name().equals("icon"))
                .map(Blueprints::file)
                .findFirst();
    }

    private static String file(PluginDescriptor.Resource resource) {
        return resource.location().replaceFirst("^/", "");
    }

    static List<String> keys(String template) {
        return TEXT.matcher(template).results().map(found -> found.group(1)).toList();
    }

    /** A template with its texts in place. */
    public static String worded(String template, UnaryOperator<String> texts) {
        return TEXT.matcher(template).replaceAll(found -> Matcher.quoteReplacement(text(found, texts)));
    }

    private static String text(MatchResult found, UnaryOperator<String> texts) {
        return texts.apply(found.group(1))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}

package dev.cairn.sandbox.plugin.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code atlassian-plugin.xml} declares. */
public record PluginDescriptor(
        String key,
        String pluginsVersion,
        Map<String, String> parameters,
        List<Resource> resources,
        Optional<ActiveObjects> activeObjects,
        Optional<Rest> rest,
        boolean restMigration,
        List<Job> jobs,
        List<Servlet> servlets,
        List<Macro> macros,
        List<WebResource> webResources,
        List<ContentTemplate> contentTemplates,
        List<Blueprint> blueprints,
        List<WebItem> webItems,
        List<String> allowlist,
        List<String> moduleKeys) {

    public PluginDescriptor {
        parameters = Map.copyOf(parameters);
        resources = List.copyOf(resources);
        jobs = List.copyOf(jobs);
        servlets = List.copyOf(servlets);
        macros = List.copyOf(macros);
        webResources = List.copyOf(webResources);
        contentTemplates = List.copyOf(contentTemplates);
        blueprints = List.copyOf(blueprints);
        webItems = List.copyOf(webItems);
        allowlist = List.copyOf(allowlist);
        moduleKeys = List.copyOf(moduleKeys);
    }

    /** A file of the jar, or with a slash at its end a folder, under a public name. */
    public record Resource(String type, String name, String location) {}

    public record ActiveObjects(String namespace, List<String> entities, List<String> upgradeTasks) {}

    public record Rest(String path, String version) {}

    /**
     * @param bean the name of the bean that runs it
     * @param interval in milliseconds, as it is written
     */
    public record Job(String key, String bean, boolean perClusterJob, String interval) {}

    /** @param patterns below {@code /plugins/servlet} */
    public record Servlet(String key, String className, List<String> patterns) {
        private static final String STEM = "/plugins/servlet";

        /** Where it answers below the context path. */
        public List<String> paths() {
            return patterns.stream().map(STEM::concat).toList();
        }
    }

    public record Macro(
            String key,
            String name,
            String className,
            @Nullable String icon,
            boolean hidden,
            @Nullable String descriptionKey,
            List<String> categories,
            List<Parameter> parameters) {}

    public record Parameter(
            String name,
            String type,
            boolean required,
            boolean multiple,
            @Nullable String defaultValue,
            List<String> values) {}

    /** @param transformers the transformers by the extension of the files that they change */
    public record WebResource(
            String key,
            List<Resource> resources,
            List<String> dependencies,
            List<String> contexts,
            Map<String, List<String>> transformers) {}

    /** A page's first text, in storage format; its one resource is called {@code template}. */
    public record ContentTemplate(String key, String nameKey, List<Resource> resources) {}

    /** @param indexKey the label of every page that is made by it */
    public record Blueprint(String key, String templateKey, String nameKey, String indexKey) {}

    /**
     * @param weight as it is written, blank where it is missing
     * @param parameters by their names
     */
    public record WebItem(
            String key,
            String nameKey,
            String section,
            String weight,
            @Nullable String descriptionKey,
            @Nullable String labelKey,
            @Nullable Link link,
            List<Condition> conditions,
            Map<String, String> parameters,
            List<Resource> resources) {}

    /**
     * @param id of the anchor in the page
     * @param address Velocity, beginning below the context path
     */
    public record Link(String id, String address) {}

    /** What must hold for a web item to be shown. */
    public record Condition(String className, Map<String, String> parameters) {}

    /** Resources of one type at the plugin's own level. */
    public List<Resource> resources(String type) {
        return resources.stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }
}

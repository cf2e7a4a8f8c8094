package dev.cairn.sandbox.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.cairn.sandbox.http.Route;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor;
import dev.cairn.sandbox.plugin.descriptor.Wording;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.webresource.WebModule.WebFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The plugin's web resources, and for each thread the page that is being built. */
public final class WebResources {
    private final Map<String, WebModule> modules = new LinkedHashMap<>();
    private final ThreadLocal<Deque<PageResources>> pages = ThreadLocal.withInitial(ArrayDeque::new);
    private final Batches batches;
    private final HostLibraries libraries;
    private final DownloadServlet downloads;

    /**
     * @param contextPath such as {@code /confluence}
     * @param locale the language of the person who asks, for files that are asked for one by one
     */
    public WebResources(
            PluginDescriptor descriptor,
            PluginBundle bundle,
            Wording wording,
            String contextPath,
            Supplier<Locale> locale) {
        descriptor.webResources().forEach(webResource -> add(descriptor.key(), webResource));
        batches = new Batches(modules, bundle, new ScriptTranslator(wording), contextPath);
        libraries = HostLibraries.find(contextPath);
        Map<String, List<WebFile>> plain = Map.of(descriptor.key(), files(descriptor.resources("download")));
        downloads = new DownloadServlet(modules, plain, bundle, new ScriptTranslator(wording), locale);
    }

    private void add(String pluginKey, PluginDescriptor.WebResource webResource) {
        String key = pluginKey + ":" + webResource.key();
        modules.put(
                key,
                new WebModule(
                        key,
                        files(webResource.resources()),
                        webResource.dependencies(),
                        webResource.contexts(),
                        webResource.transformers().getOrDefault("js", List.of()).contains("jsI18n")));
    }

    private static List<WebFile> files(List<PluginDescriptor.Resource> resources) {
        return resources.stream()
                .map(resource -> new WebFile(resource.name(), resource.location()))
                .toList();
    }

    /** Begins a page; what is required on this thread until it is closed belongs to it. */
    public PageResources open(Locale locale) {
        PageResources page = new PageResources(this, locale);
        pages.get().push(page);
        return page;
    }

    void close(PageResources page) {
        pages.get().remove(page);
        if (pages.get().isEmpty()) {
            pages.remove();
        }
    }

    /** What a plugin calls to require its web resources; outside a page it is accepted and has no effect. */
    public PageBuilderService pageBuilder() {
        return new PageBuilder(() -> Optional.ofNullable(currentPage()), this::checkExists);
    }

    private @Nullable PageResources currentPage() {
        return pages.get().peek();
    }

    void checkExists(String key) {
        if (!modules.containsKey(key) && !HostModules.WEB_RESOURCES.contains(key)) {
            throw new IllegalArgumentException("the web resource " + key + " does not exist");
        }
    }

    List<String> inContext(String context) {
        return modules.values().stream()
                .filter(module -> module.contexts().contains(context))
                .map(WebModule::key)
                .toList();
    }

    List<String> dependenciesOf(String key) {
        WebModule module = modules.get(key);
        return module == null ? List.of() : module.dependencies();
    }

    Batches batches() {
        return batches;
    }

    HostLibraries libraries() {
        return libraries;
    }

    /** The servlets that answer for batches, host libraries and single files. */
    public List<Route> routes() {
        return List.of(
                new Route("/s/*", new BatchServlet(batches, libraries)), new Route("/download/resources/*", downloads));
    }
}

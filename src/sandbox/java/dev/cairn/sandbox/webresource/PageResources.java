package dev.cairn.sandbox.webresource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The scripts and styles of one page: each web resource once, after all that it depends on. */
public final class PageResources implements AutoCloseable {
    private final WebResources webResources;
    private final Locale locale;
    private final Set<String> required = new LinkedHashSet<>();
    private boolean hostLibraries;

    PageResources(WebResources webResources, Locale locale) {
        this.webResources = webResources;
        this.locale = locale;
    }

    /** @throws IllegalArgumentException where no such web resource exists */
    public PageResources requireWebResource(String key) {
        webResources.checkExists(key);
        add(key, new LinkedHashSet<>());
        return this;
    }

    /** Requires every web resource of a context such as {@code atl.general} or {@code page}. */
    public PageResources requireContext(String context) {
        webResources.inContext(context).forEach(this::requireWebResource);
        return this;
    }

    /** Requires what every page of Confluence has: the loader of modules, {@code AJS}, jQuery and AUI. */
    public PageResources requireHostLibraries() {
        hostLibraries = true;
        return this;
    }

    private void add(String key, Set<String> path) {
        if (required.contains(key)) {
            return;
        }
        if (!path.add(key)) {
            throw new IllegalStateException("web resources depend on each other in a ring: " + path);
        }
        webResources.dependenciesOf(key).forEach(dependency -> add(dependency, path));
        path.remove(key);
        required.add(key);
    }

    /** The keys of all that the page needs, dependencies first. */
    public Set<String> required() {
        return Set.copyOf(required);
    }

    /** The {@code <link>} elements, to stand in the head. */
    public String styleTags() {
        StringBuilder tags = new StringBuilder();
        if (hostLibraries) {
            webResources.libraries().styleUrls().forEach(url -> style(url, tags));
        }
        webResources.batches().styleUrl(List.copyOf(required)).ifPresent(url -> style(url, tags));
        return tags.toString();
    }

    /** The {@code <script>} elements. */
    public String scriptTags() {
        StringBuilder tags = new StringBuilder();
        if (hostLibraries) {
            script(webResources.libraries().scriptUrl(), tags);
        }
        webResources.batches().scriptUrl(List.copyOf(required), locale).ifPresent(url -> script(url, tags));
        return tags.toString();
    }

    private static void style(String url, StringBuilder tags) {
        tags.append("<link rel=\"stylesheet\" href=\"").append(url).append("\">\n");
    }

    private static void script(String url, StringBuilder tags) {
        tags.append("<script src=\"").append(url).append("\"></script>\n");
    }

    @Override
    public void close() {
        webResources.close(this);
    }
}

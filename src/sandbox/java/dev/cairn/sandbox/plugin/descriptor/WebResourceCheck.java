package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Resource;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.WebResource;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.webresource.HostModules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a web resource names: files, dependencies, contexts, transformers and the texts of its scripts. */
final class WebResourceCheck {
    private final PluginDescriptor descriptor;
    private final PluginBundle bundle;
    private final Wording wording;

    WebResourceCheck(PluginDescriptor descriptor, PluginBundle bundle, Wording wording) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.wording = wording;
    }

    List<String> faults(WebResource webResource) {
        List<String> faults = new ArrayList<>();
        String name = "the web resource " + webResource.key();
        for (Resource resource : webResource.resources()) {
            if (!resource.type().equals("download")) {
                faults.add(name + " holds a resource of type " + resource.type());
            }
            if (bundle.has(resource.location())) {
                script(webResource, resource, faults);
            } else {
                faults.add(name + " has no file " + resource.location());
            }
        }
        for (String dependency : webResource.dependencies()) {
            if (!known(dependency)) {
                faults.add(name + " depends on " + dependency + ", which does not exist");
            }
        }
        for (String context : webResource.contexts()) {
            if (!HostModules.CONTEXTS.contains(context)) {
                faults.add(name + " is in the context " + context + ", which does not exist");
            }
        }
        webResource
                .transformers()
                .forEach((extension, keys) -> keys.stream()
                        .filter(key -> !(extension.equals("js") && key.equals("jsI18n")))
                        .forEach(key -> faults.add(name + " names the transformer " + key + " for " + extension)));
        return faults;
    }

    private boolean known(String dependency) {
        String own = descriptor.key() + ":";
        if (dependency.startsWith(own)) {
            return descriptor.webResources().stream()
                    .map(WebResource::key)
                    .collect(Collectors.toSet())
                    .contains(dependency.substring(own.length()));
        }
        return HostModules.WEB_RESOURCES.contains(dependency);
    }

    private void script(WebResource webResource, Resource resource, List<String> faults) {
        String path = resource.location();
        if (!path.endsWith(".js")) {
            return;
        }
        String stem = path.substring(0, path.length() - ".js".length());
        if (bundle.has(stem + "-min.js") || bundle.has(stem + ".min.js")) {
            faults.add(path + " has a minified sibling, which Confluence would serve in its place");
        }
        String script = bundle.text(path).orElse("");
        if (!script.stripTrailing().endsWith(";")) {
            faults.add(path + " does not end with a semicolon, and the files of a page are joined");
        }
        List<String> keys = ScriptTexts.keys(script);
        if (!keys.isEmpty()
                && !webResource.transformers().getOrDefault("js", List.of()).contains("jsI18n")) {
            faults.add(path + " asks for texts, and its web resource has no jsI18n transformer");
        }
        keys.stream()
                .filter(key -> !wording.has(key))
                .forEach(key -> faults.add(path + " asks for the i18n key " + key + ", which is missing"));
        if (ScriptTexts.withoutLiteral(script) > 0) {
            faults.add(path + " asks for a text whose key is no literal");
        }
    }
}

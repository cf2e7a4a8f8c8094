package dev.cairn.sandbox.webresource;

import java.util.List;

/**
 * A web resource of a plugin.
 *
 * @param key {@code plugin-key:module-key}
 * @param files its files, in their order
 * @param translated whether the texts that its scripts ask for are put into them
 */
record WebModule(
        String key, List<WebFile> files, List<String> dependencies, List<String> contexts, boolean translated) {

    WebModule {
        files = List.copyOf(files);
        dependencies = List.copyOf(dependencies);
        contexts = List.copyOf(contexts);
    }

    /** A file of the jar, or with a slash at its end a folder, under its public name. */
    record WebFile(String name, String location) {}
}

package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Resource;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Proves that everything the descriptor names is in the jar, and collects what is not. */
public final class DescriptorCheck {
    /** Parameters of {@code <plugin-info>} that name a file of the jar (platform facts 4). */
    private static final List<String> PICTURES = List.of("plugin-icon", "plugin-logo", "vendor-icon");

    private final PluginDescriptor descriptor;
    private final PluginBundle bundle;
    private final Wording wording;
    private final List<String> faults = new ArrayList<>();

    public DescriptorCheck(PluginDescriptor descriptor, PluginBundle bundle, Wording wording) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.wording = wording;
    }

    /** @throws PluginFault naming everything that is missing */
    public void run() {
        manifest();
        keys();
        languages();
        pictures();
        descriptor.resources("download").forEach(resource -> file(resource, "the plugin"));
        descriptor
                .macros()
                .forEach(macro -> faults.addAll(new MacroCheck(descriptor, macro, bundle, wording).faults()));
        descriptor.activeObjects().ifPresent(ao -> faults.addAll(ActiveObjectsCheck.faults(ao, bundle)));
        descriptor.rest().ifPresent(this::rest);
        descriptor.servlets().forEach(servlet -> faults.addAll(ServletCheck.faults(servlet, bundle)));
        descriptor.jobs().forEach(job -> faults.addAll(JobCheck.faults(job)));
        faults.addAll(new BlueprintCheck(descriptor, bundle, wording).faults());
        faults.addAll(new SpaceLinkCheck(descriptor, wording::has).faults());
        sections();
        WebResourceCheck webResources = new WebResourceCheck(descriptor, bundle, wording);
        descriptor.webResources().forEach(webResource -> faults.addAll(webResources.faults(webResource)));
        PluginFault.refuse("The descriptor of " + descriptor.key() + " names what is not there", faults);
    }

    private void manifest() {
        header("Atlassian-Plugin-Key", descriptor.key());
        header("Bundle-SymbolicName", descriptor.key());
        header("Spring-Context", "*");
        if (!descriptor.pluginsVersion().equals("2")) {
            faults.add("plugins-version is " + descriptor.pluginsVersion() + ", not 2");
        }
    }

    private void header(String name, String expected) {
        String found = bundle.header(name).orElse("missing");
        if (!found.equals(expected)) {
            faults.add("the manifest's " + name + " is " + found + ", not " + expected);
        }
    }

    private void keys() {
        Set<String> seen = new HashSet<>();
        for (String key : descriptor.moduleKeys()) {
            if (key.isEmpty()) {
                faults.add("a module has no key");
            } else if (!seen.add(key)) {
                faults.add("two modules have the key " + key);
            }
        }
    }

    private void pictures() {
        for (String name : PICTURES) {
            String file = descriptor.parameters().get(name);
            if (file != null && !bundle.has(file)) {
                faults.add("the parameter " + name + " names a file that is missing: " + file);
            }
        }
    }

    private void languages() {
        for (Resource resource : descriptor.resources("i18n")) {
            String file = resource.location().replace('.', '/') + ".properties";
            if (!bundle.has(file)) {
                faults.add("the i18n resource " + resource.name() + " has no file " + file);
            }
        }
        Set<String> all = wording.keys("");
        for (String language : wording.languages()) {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(wording.keys(language));
            missing.forEach(key -> faults.add("the i18n key " + key + " is missing in language " + language));
            Set<String> extra = new TreeSet<>(wording.keys(language));
            extra.removeAll(all);
            extra.forEach(key -> faults.add("the i18n key " + key + " is in language " + language + " alone"));
        }
    }

    private void sections() {
        descriptor.webItems().stream()
                .filter(item -> !item.section().equals(Blueprints.DIALOG))
                .filter(item -> !SpaceLinks.SECTIONS.contains(item.section()))
                .forEach(item -> faults.add("the web-item " + item.key() + " is in the section " + item.section()
                        + ", which the sandbox does not play"));
    }

    private void rest(PluginDescriptor.Rest rest) {
        if (!rest.path().matches("/[a-z0-9-]+")) {
            faults.add("the rest path " + rest.path() + " is not of the form /name");
        }
        if (!rest.version().matches("\\d+(\\.\\d+)*")) {
            faults.add("the rest version " + rest.version() + " is no version");
        }
        if (!descriptor.restMigration()) {
            faults.add("<rest-migration> is missing beside <rest>");
        }
    }

    private void file(Resource resource, String owner) {
        if (!bundle.has(resource.location())) {
            faults.add("the resource " + resource.name() + " of " + owner + " has no file " + resource.location());
        }
    }
}

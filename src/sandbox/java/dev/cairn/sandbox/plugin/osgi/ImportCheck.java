package dev.cairn.sandbox.plugin.osgi;

import dev.cairn.sandbox.plugin.PluginFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Refuses a bundle that needs a package which the host does not export to it. Its imports are optional, so the framework
 * itself says nothing, and the class would fail on its first use.
 */
final class ImportCheck {
    private final Bundle bundle;
    private final Map<String, Set<String>> users = new TreeMap<>();

    ImportCheck(Bundle bundle) {
        this.bundle = bundle;
        for (String className : BundleClasses.names(bundle)) {
            for (String name : PackageReferences.of(BundleClasses.bytes(bundle, className))) {
                users.computeIfAbsent(name, key -> new TreeSet<>()).add(className);
            }
        }
    }

    void run() {
        List<String> culprits = new ArrayList<>();
        Set<String> wired = wiredPackages();
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        for (BundleRequirement requirement : revision.getDeclaredRequirements(BundleRevision.PACKAGE_NAMESPACE)) {
            String name = packageName(requirement);
            if (!wired.contains(name)) {
                culprits.add("package " + name + " is imported" + version(requirement)
                        + " and the host does not export it; used by " + usersOf(name));
            }
        }
        Set<String> own = BundleClasses.packages(bundle);
        Set<String> imported = revision.getDeclaredRequirements(BundleRevision.PACKAGE_NAMESPACE).stream()
                .map(ImportCheck::packageName)
                .collect(Collectors.toSet());
        users.keySet().stream()
                .filter(name -> !name.startsWith("java.") && !own.contains(name) && !imported.contains(name))
                .forEach(name ->
                        culprits.add("package " + name + " is used and not imported; used by " + usersOf(name)));
        PluginFault.refuse("The bundle " + bundle.getSymbolicName() + " cannot be wired", culprits);
    }

    private String usersOf(String name) {
        Set<String> classes = users.getOrDefault(name, Set.of());
        return classes.isEmpty() ? "no class (the manifest alone names it)" : String.join(", ", classes);
    }

    private Set<String> wiredPackages() {
        Set<String> wired = new TreeSet<>();
        for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(BundleRevision.PACKAGE_NAMESPACE)) {
            BundleCapability capability = wire.getCapability();
            wired.add((String) capability.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE));
        }
        return wired;
    }

    private static String packageName(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        String marker = BundleRevision.PACKAGE_NAMESPACE + "=";
        int start = filter.indexOf(marker) + marker.length();
        return filter.substring(start, filter.indexOf(')', start));
    }

    private static String version(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        int start = filter.indexOf("(version");
        return start < 0 ? "" : " " + filter.substring(start).replaceAll("\\){2,}$", ")");
    }
}

package dev.cairn.sandbox.plugin.descriptor;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;

/** What the {@code <ao>} module names: interfaces for tables, classes for upgrade tasks. */
final class ActiveObjectsCheck {
    private ActiveObjectsCheck() {}

    static List<String> faults(PluginDescriptor.ActiveObjects module, PluginBundle bundle) {
        List<String> faults = new ArrayList<>();
        if (module.namespace().isEmpty()) {
            faults.add("<ao> has no namespace");
        }
        for (String name : module.entities()) {
            check(name, RawEntity.class, bundle, faults);
        }
        for (String name : module.upgradeTasks()) {
            check(name, ActiveObjectsUpgradeTask.class, bundle, faults);
        }
        return faults;
    }

    private static void check(String className, Class<?> expected, PluginBundle bundle, List<String> faults) {
        try {
            Class<?> type = bundle.load(className, "<ao>");
            if (!expected.isAssignableFrom(type)) {
                faults.add("<ao> names " + className + ", which is no " + expected.getName());
            }
        } catch (PluginFault e) {
            faults.add(e.getMessage());
        }
    }
}

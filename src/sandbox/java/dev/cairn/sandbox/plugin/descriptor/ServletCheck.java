package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Servlet;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;

/** What a {@code <servlet>} names: its class, and the addresses that it answers (platform facts 4). */
final class ServletCheck {
    private ServletCheck() {}

    static List<String> faults(Servlet servlet, PluginBundle bundle) {
        List<String> faults = new ArrayList<>();
        String name = "the servlet " + servlet.key();
        try {
            Class<?> type = bundle.load(servlet.className(), name);
            if (!HttpServlet.class.isAssignableFrom(type)) {
                faults.add(
                        name + " names the class " + type.getName() + ", which is no " + HttpServlet.class.getName());
            }
        } catch (PluginFault missing) {
            faults.add(missing.getMessage());
        }
        if (servlet.patterns().isEmpty()) {
            faults.add(name + " has no url-pattern");
        }
        servlet.patterns().stream()
                .filter(pattern -> !pattern.matches("(/[a-z0-9-]+)+"))
                .forEach(pattern -> faults.add(name + " has the url-pattern " + pattern
                        + "; the sandbox plays plain paths of small letters, digits and dashes"));
        return faults;
    }
}

package dev.cairn.sandbox.plugin;

import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.plugin.descriptor.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the host brings to the plugin system.
 *
 * @param contextPath such as {@code /confluence}
 * @param locale the language of the person who asks
 * @param loggedIn whether the present request has a person
 * @param components what plugins find by type where they do not import it
 * @param services the host's services by type, for a plugin with these texts
 */
public record PluginHost(
        Database database,
        String contextPath,
        Supplier<Locale> locale,
        BooleanSupplier loggedIn,
        Map<Class<?>, Object> components,
        Function<Wording, Map<Class<?>, Object>> services) {}

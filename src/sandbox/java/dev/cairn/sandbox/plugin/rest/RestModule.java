package dev.cairn.sandbox.plugin.rest;

import dev.cairn.sandbox.http.Route;
import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The plugin's REST resources at {@code /rest/<path>/<version>} and {@code /rest/<path>/latest}. */
public final class RestModule {
    private final ServletContainer container;
    private final ResourceClasses classes;
    private final PluginDescriptor.Rest descriptor;

    public RestModule(
            PluginDescriptor.Rest descriptor,
            PluginBundle bundle,
            Map<String, Object> beans,
            BooleanSupplier loggedIn) {
        this.descriptor = descriptor;
        classes = ResourceClasses.find(bundle);
        ResourceConfig config = new ResourceConfig()
                .registerClasses(classes.resources())
                .registerClasses(classes.providers())
                .register(new PluginBinder(beans))
                .register(new ForgeryFilter())
                .register(new AccessFilter(loggedIn))
                .register(new UncaughtMapper())
                .register(JacksonFeature.withoutExceptionMappers())
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        container = new ServletContainer(config);
    }

    public List<Route> routes() {
        String stem = "/rest" + descriptor.path() + "/";
        return List.of(
                new Route(stem + descriptor.version() + "/*", container), new Route(stem + "latest/*", container));
    }

    /**
     * Builds each resource once, as the first request would.
     *
     * @throws PluginFault naming what a resource lacks
     */
    public void checkResources() {
        ApplicationHandler handler = container.getApplicationHandler();
        if (handler == null) {
            throw new PluginFault("the REST application did not start");
        }
        List<String> faults = new ArrayList<>();
        for (Class<?> resource : classes.resources()) {
            try {
                handler.getInjectionManager().create(resource);
            } catch (RuntimeException e) {
                faults.add(resource.getName() + ": " + e.getMessage());
            }
        }
        PluginFault.refuse("REST resources cannot be built", faults);
    }
}

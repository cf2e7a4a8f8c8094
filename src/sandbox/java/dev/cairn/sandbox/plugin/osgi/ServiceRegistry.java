package dev.cairn.sandbox.plugin.osgi;

import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The OSGi services: the host's for the plugin, and the plugin's for the host. */
public final class ServiceRegistry {
    private final BundleContext context;

    ServiceRegistry(BundleContext context) {
        this.context = context;
    }

    /** Offers an object under a type that it implements. */
    public void register(Class<?> type, Object service) {
        if (!type.isInstance(service)) {
            throw new IllegalArgumentException(service.getClass().getName() + " is no " + type.getName());
        }
        context.registerService(type.getName(), service, null);
    }

    /** What is offered under a type's name. */
    public Optional<Object> find(String typeName) {
        ServiceReference<?> reference = context.getServiceReference(typeName);
        return Optional.ofNullable(reference).map(context::getService);
    }
}

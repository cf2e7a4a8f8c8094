package dev.cairn.sandbox.plugin.osgi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The OSGi services: the host's for the plugin, and the plugin's for the host. */
public final class ServiceRegistry implements AutoCloseable {
    private final BundleContext context;
    private final List<ServiceRegistration<?>> offered = new ArrayList<>();

    ServiceRegistry(BundleContext context) {
        this.context = context;
    }

    /** Offers an object under a type that it implements. */
    public void register(Class<?> type, Object service) {
        if (!type.isInstance(service)) {
            throw new IllegalArgumentException(service.getClass().getName() + " is no " + type.getName());
        }
        offered.add(context.registerService(type.getName(), service, null));
    }

    /** What is offered under a type's name. */
    public Optional<Object> find(String typeName) {
        ServiceReference<?> reference = context.getServiceReference(typeName);
        return Optional.ofNullable(reference).map(context::getService);
    }

    /** Takes back whatever was offered here. */
    @Override
    public void close() {
        offered.forEach(ServiceRegistration::unregister);
        offered.clear();
    }
}

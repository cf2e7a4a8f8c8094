package dev.cairn.sandbox.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's events. A listener is called at once, in the thread and the transaction of whoever publishes; what it
 * throws is logged and goes no further.
 */
public final class HostEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(HostEvents.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        if (methods(listener).isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener and one parameter");
        }
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    /** Hands the event to every method whose parameter's type it is of. */
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : methods(listener)) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private static List<Method> methods(Object listener) {
        List<Method> methods = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1) {
                method.setAccessible(true);
                methods.add(method);
            }
        }
        return methods;
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed at {}", method, event.getClass().getSimpleName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

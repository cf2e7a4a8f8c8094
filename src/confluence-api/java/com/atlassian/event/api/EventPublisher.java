package com.atlassian.event.api;

/**
 * The host's events; a listener's methods carry {@link EventListener}.
 *
 * <p>Source: signatures/atlassian-event-3.1.5.txt (both methods are inherited there from EventListenerRegistrar, which
 * links alike); facts.md 2.10.
 */
public interface EventPublisher {
    void register(Object listener);

    void unregister(Object listener);
}

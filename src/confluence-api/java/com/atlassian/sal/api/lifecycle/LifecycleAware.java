package com.atlassian.sal.api.lifecycle;

/**
 * Told when the host has started and when the plugin leaves; only beans exported as OSGi services are.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6.
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}

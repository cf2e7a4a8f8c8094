package com.atlassian.activeobjects.external;

/**
 * One step of the plugin's table history, run once in the order of {@link #getModelVersion()}, in one transaction.
 *
 * <p>Source: signatures/activeobjects-plugin-2.0.0.txt; facts.md 2.7 (implemented on platform 8).
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}

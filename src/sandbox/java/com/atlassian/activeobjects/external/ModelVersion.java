package com.atlassian.activeobjects.external;

import java.util.Objects;

/** The number of an upgrade task. Declared for the plugin, too, once it has its first one. Source: facts.md 2.7. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final long number;

    private ModelVersion(long number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String version) {
        if (!version.matches("\\d+")) {
            throw new IllegalArgumentException("a model version is a whole number, not " + version);
        }
        return new ModelVersion(Long.parseLong(version));
    }

    public boolean isOlderThan(ModelVersion other) {
        return number < other.number;
    }

    public boolean isNewerThan(ModelVersion other) {
        return number > other.number;
    }

    public boolean isSame(ModelVersion other) {
        return number == other.number;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion version && version.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}

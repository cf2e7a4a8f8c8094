package com.atlassian.activeobjects.external;

/**
 * The number of an upgrade task.
 *
 * <p>Source: signatures/activeobjects-plugin-2.0.0.txt; {@code valueOf("1")} in facts.md 2.7.
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    private ModelVersion() {}

    /** Throws {@code IllegalArgumentException} where the text is not a whole number. */
    public static ModelVersion valueOf(String version) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(ModelVersion other) {
        throw new UnsupportedOperationException();
    }

    public boolean isOlderThan(ModelVersion other) {
        throw new UnsupportedOperationException();
    }

    public boolean isSame(ModelVersion other) {
        throw new UnsupportedOperationException();
    }
}

package com.atlassian.util.profiling;

import org.jspecify.annotations.Nullable;

/** Active Objects measures itself through it; the sandbox keeps no figures of that kind. */
public final class Metrics {
    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Describes a measurement. */
    public static final class Builder {
        private Builder() {}

        public Builder tag(String key, @Nullable String value) {
            return this;
        }

        public Builder invokerPluginKey(@Nullable String pluginKey) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}

package dev.cairn.sandbox.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.cairn.sandbox.plugin.spring.ContextClassLoader;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A job of the plugin, and how often it is to run. */
public final class PluginJob {
    private final String key;
    private final Duration every;
    private final JobRunner runner;
    private final ClassLoader loader;

    PluginJob(String key, Duration every, JobRunner runner, ClassLoader loader) {
        this.key = key;
        this.every = every;
        this.runner = runner;
        this.loader = loader;
    }

    public String key() {
        return key;
    }

    public Duration every() {
        return every;
    }

    /** Runs it in this thread, as if it had started at this moment; what it says of it, blank if nothing. */
    public String run(Instant start) {
        return ContextClassLoader.within(loader, () -> {
            @Nullable JobRunnerResponse response = runner.runJob(new Request(start));
            return response == null ? "" : response.getMessage();
        });
    }

    private record Request(Instant start) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return Date.from(start);
        }
    }
}

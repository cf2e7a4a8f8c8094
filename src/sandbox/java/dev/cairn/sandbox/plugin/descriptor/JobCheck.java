package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Job;
import java.util.ArrayList;
import java.util.List;

/** What a {@code <job-config>} says: a bean, that it runs once per cluster, and how often (platform facts 8.8). */
final class JobCheck {
    private JobCheck() {}

    static List<String> faults(Job job) {
        List<String> faults = new ArrayList<>();
        String name = "the job-config " + job.key();
        if (job.bean().isEmpty()) {
            faults.add(name + " names no bean");
        }
        if (!job.perClusterJob()) {
            faults.add(name + " runs on every node; the sandbox plays jobs that run once per cluster");
        }
        if (!job.interval().matches("[1-9][0-9]{3,11}")) {
            faults.add(name + " has the repeat-interval \"" + job.interval()
                    + "\"; the sandbox plays whole milliseconds, from a second up, and no cron-expression");
        }
        return faults;
    }
}

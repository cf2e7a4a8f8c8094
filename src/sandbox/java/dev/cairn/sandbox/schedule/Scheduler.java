package dev.cairn.sandbox.schedule;

import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.plugin.PluginJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the plugin's jobs, each once per interval in the whole cluster: the nodes agree by a row that only one of them can change. */
public final class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS SB_JOB (JOB_KEY VARCHAR(255) PRIMARY KEY, LAST_RUN BIGINT NOT NULL)";

    private final Database database;
    private final List<PluginJob> jobs;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService timer;
    private final List<Future<?>> running = new CopyOnWriteArrayList<>();

    private Scheduler(Database database, List<PluginJob> jobs) {
        this.database = database;
        this.jobs = jobs;
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "sandbox-jobs");
            thread.setDaemon(true);
            return thread;
        });
    }

    public static Scheduler of(Database database, List<PluginJob> jobs) {
        database.inTransaction(() -> database.jdbc().execute(TABLE));
        return new Scheduler(database, jobs);
    }

    /** Each job runs soon, and then at its intervals. */
    public void start() {
        for (PluginJob job : jobs) {
            running.add(timer.scheduleWithFixedDelay(
                    () -> runIfDue(job), 0, job.every().toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    public List<PluginJob> jobs() {
        return jobs;
    }

    public Optional<PluginJob> job(String key) {
        return jobs.stream().filter(job -> job.key().equals(key)).findFirst();
    }

    private void runIfDue(PluginJob job) {
        try {
            Instant now = clock.instant();
            if (isOurs(job, now)) {
                LOG.info("Job {}: {}", job.key(), job.run(now));
            }
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("Job {} failed", job.key(), fault);
        }
    }

    /** False if this or another node has run it within its interval; some slack is left for nodes whose timers differ. */
    private boolean isOurs(PluginJob job, Instant now) {
        Duration rest = job.every().multipliedBy(9).dividedBy(10);
        return database.inTransaction(() -> {
                    database.jdbc()
                            .update(
                                    "INSERT INTO SB_JOB (JOB_KEY, LAST_RUN) SELECT ?, 0 WHERE NOT EXISTS"
                                            + " (SELECT 1 FROM SB_JOB WHERE JOB_KEY = ?)",
                                    job.key(),
                                    job.key());
                    return database.jdbc()
                            .update(
                                    "UPDATE SB_JOB SET LAST_RUN = ? WHERE JOB_KEY = ? AND LAST_RUN <= ?",
                                    now.toEpochMilli(),
                                    job.key(),
                                    now.minus(rest).toEpochMilli());
                })
                > 0;
    }

    @Override
    public void close() {
        running.forEach(job -> job.cancel(false));
        timer.shutdownNow();
        try {
            if (!timer.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A job does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

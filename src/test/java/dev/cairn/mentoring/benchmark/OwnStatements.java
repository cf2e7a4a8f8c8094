package dev.cairn.mentoring.benchmark;

import dev.cairn.sandbox.database.StatementLog;
import dev.cairn.sandbox.database.StatementWatcher;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Counts the statements on the plugin's tables, of all threads of a site, for answers that are sent before it is known what they cost. */
final class OwnStatements implements StatementWatcher, AutoCloseable {
    private final StatementLog log;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong any = new AtomicLong();

    private OwnStatements(StatementLog log) {
        this.log = log;
    }

    static OwnStatements of(Site site) {
        StatementLog log = site.sandbox().statements();
        OwnStatements watcher = new OwnStatements(log);
        log.watch(watcher);
        return watcher;
    }

    @Override
    public void beforeStatement(String sql) {
        any.incrementAndGet();
        if (StatementLog.onActiveObjects(sql)) {
            count.incrementAndGet();
        }
    }

    long count() {
        return count.get();
    }

    /** Waits until there was no statement at all, of anybody, for so long. */
    void awaitQuiet(Duration quiet) {
        for (long before = -1; before != any.get(); ) {
            before = any.get();
            long end = System.nanoTime() + quiet.toNanos();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    @Override
    public void close() {
        log.unwatch(this);
    }
}

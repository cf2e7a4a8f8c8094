package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that are sent at fixed moments, whether or not those before them are answered, as people do who know nothing of each other. Each is timed from
 * the moment at which it was to be sent: whatever has to wait, here or there, is waited for.
 */
final class Arrivals {
    private static final int LONGEST_SECONDS = 120;

    private final int count;
    private final long apartNanos;

    /** What is done at each moment. */
    interface Sent {
        /** @param number of the request, from 0 */
        void send(int number);
    }

    /** What is told of each that is done. */
    interface Done {
        /** @param latency since it was to be sent */
        void done(int number, Duration latency);
    }

    /** @param rate a second */
    Arrivals(int rate, Duration length) {
        count = (int) Math.max(1, length.toMillis() * rate / 1000);
        apartNanos = TimeUnit.SECONDS.toNanos(1) / rate;
    }

    /**
     * Sends all and waits for all.
     *
     * @return how many failed, by throwing anything, or were not done two minutes after the last one was sent
     */
    int run(Sent sent, Done done) {
        ExecutorService threads = Executors.newCachedThreadPool();
        AtomicInteger left = new AtomicInteger(count);
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int number = i;
            long moment = begin + i * apartNanos;
            for (long wait = moment - System.nanoTime(); wait > 0; wait = moment - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            threads.execute(() -> {
                sent.send(number);
                done.done(number, Duration.ofNanos(System.nanoTime() - moment));
                left.decrementAndGet();
            });
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return left.get();
    }
}

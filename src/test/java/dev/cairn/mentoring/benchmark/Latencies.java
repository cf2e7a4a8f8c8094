package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long requests took, from the moment at which each was to be sent. May be filled from many threads. */
final class Latencies {
    private static final int DIGITS = 3;
    private static final double NANOS = 1_000_000;

    private final Histogram histogram = new ConcurrentHistogram(DIGITS);

    void add(Duration latency) {
        histogram.recordValue(Math.max(0, latency.toNanos()));
    }

    long count() {
        return histogram.getTotalCount();
    }

    /** In milliseconds, so that this share of a hundred was not slower; not a number where there is none. */
    double at(double percentile) {
        return count() == 0 ? Double.NaN : histogram.getValueAtPercentile(percentile) / NANOS;
    }
}

package com.atlassian.util.profiling;

/** A measurement of Active Objects that is under way. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}

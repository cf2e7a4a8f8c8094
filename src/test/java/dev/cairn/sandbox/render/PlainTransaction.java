package dev.cairn.sandbox.render;

import java.util.Optional;
import java.util.function.Supplier;

/** Runs work with no transaction, and is marked for rollback when the test says so. */
record PlainTransaction(Supplier<Optional<String>> mark) implements HostTransaction {
    @Override
    public <T> T run(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Optional<String> markedForRollback() {
        return mark.get();
    }
}

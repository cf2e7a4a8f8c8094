package dev.cairn.mentoring.shared;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind a failure. */
public final class Causes {
    private Causes() {}

    /** The failure itself, all its causes, and what a database told besides them, each once. */
    public static Set<Throwable> of(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        gather(failure, found);
        return found;
    }

    private static void gather(@Nullable Throwable failure, Set<Throwable> found) {
        if (failure == null || !found.add(failure)) {
            return;
        }
        if (failure instanceof SQLException sql) {
            gather(sql.getNextException(), found);
        }
        gather(failure.getCause(), found);
    }
}

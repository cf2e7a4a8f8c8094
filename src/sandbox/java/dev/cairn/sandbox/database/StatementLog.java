package dev.cairn.sandbox.database;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the statements that reach the database, told apart by whether they touch tables of Active Objects. */
public final class StatementLog {
    private final List<Recording> recordings = new CopyOnWriteArrayList<>();
    private final List<StatementWatcher> watchers = new CopyOnWriteArrayList<>();

    /** Records the statements of all threads until the recording is closed. */
    public Recording record() {
        Recording recording = new Recording(this);
        recordings.add(recording);
        return recording;
    }

    /** Lets the watcher see every statement from now on. */
    public void watch(StatementWatcher watcher) {
        watchers.add(watcher);
    }

    /** Ends what {@link #watch} began. */
    public void unwatch(StatementWatcher watcher) {
        watchers.remove(watcher);
    }

    /** Whether the statement touches a table of Active Objects. */
    public static boolean onActiveObjects(String sql) {
        String upper = sql.toUpperCase(Locale.ROOT);
        return upper.contains("\"AO_") || upper.contains(" AO_") || upper.contains(".AO_");
    }

    void forget(Recording recording) {
        recordings.remove(recording);
    }

    QueryExecutionListener listener() {
        return new Listener();
    }

    private final class Listener implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            for (QueryInfo query : queries) {
                String sql = query.getQuery();
                watchers.forEach(watcher -> watcher.beforeStatement(sql));
                if (onActiveObjects(sql)) {
                    RequestFigures.activeObjectsStatement();
                }
                recordings.forEach(recording -> recording.add(sql));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            Throwable failure = execution.getThrowable();
            if (failure != null) {
                queries.forEach(query -> watchers.forEach(watcher -> watcher.afterFailure(query.getQuery(), failure)));
            }
        }
    }
}

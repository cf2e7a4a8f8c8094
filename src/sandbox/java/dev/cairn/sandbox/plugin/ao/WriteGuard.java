package dev.cairn.sandbox.plugin.ao;

import dev.cairn.sandbox.database.Culprit;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.database.StatementWatcher;
import dev.cairn.sandbox.render.Rendering;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches what a plugin writes: nothing while a page is rendered, nothing outside a transaction, and a statement that
 * the database refused dooms its transaction on every database as it does on PostgreSQL.
 */
public final class WriteGuard implements StatementWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(WriteGuard.class);
    private static final Pattern WRITE = Pattern.compile(
            "\\s*(?:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+(?:\"?\\w+\"?\\.)?\"?(\\w+)\"?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Database database;
    private final String tablePrefix;
    private final Map<String, String> entities = new ConcurrentHashMap<>();
    private final List<String> discarded = new CopyOnWriteArrayList<>();

    WriteGuard(Database database, String tablePrefix) {
        this.database = database;
        this.tablePrefix = tablePrefix;
    }

    void name(String table, String entity) {
        entities.put(table.toUpperCase(Locale.ROOT), entity);
    }

    /** Each write that was thrown away since it ran outside a transaction, by entity and caller. */
    public List<String> discarded() {
        return List.copyOf(discarded);
    }

    @Override
    public void beforeStatement(String sql) {
        written(sql).ifPresent(entity -> {
            Rendering.current().ifPresent(rendering -> refuse(entity, rendering));
            if (!database.transactionActive()) {
                String message = entity + " was written outside a transaction and is not kept; by " + Culprit.here();
                discarded.add(message);
                LOG.error(message);
            }
        });
    }

    private static void refuse(String entity, Rendering rendering) {
        String message = entity + " was written while rendering " + rendering.running() + "; by " + Culprit.here();
        LOG.error(message);
        rendering.violation(message);
        throw new IllegalStateException(message);
    }

    @Override
    public void afterFailure(String sql, Throwable cause) {
        if (written(sql).isPresent() || read(sql)) {
            database.markForRollback("the database refused " + written(sql).orElse("a query") + " by " + Culprit.here()
                    + " (" + cause.getMessage() + ")");
        }
    }

    private boolean read(String sql) {
        return sql.stripLeading().regionMatches(true, 0, "SELECT", 0, "SELECT".length()) && sql.contains(tablePrefix);
    }

    private Optional<String> written(String sql) {
        Matcher matcher = WRITE.matcher(sql);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String table = matcher.group(1).toUpperCase(Locale.ROOT);
        return table.startsWith(tablePrefix) ? Optional.of(entities.getOrDefault(table, table)) : Optional.empty();
    }
}

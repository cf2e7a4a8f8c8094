package dev.cairn.sandbox.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.database.Dialect;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** Active Objects of one namespace on the host's database. */
public final class SandboxActiveObjects implements ActiveObjects, AutoCloseable {
    private final Database database;
    private final TableNames names;
    private final WriteGuard guard;
    private final EntityManager manager;

    public SandboxActiveObjects(Database database, String namespace) {
        this.database = database;
        names = new TableNames(namespace);
        guard = new WriteGuard(database, names.prefix());
        database.statements().watch(guard);
        manager = new EntityManager(provider(database), names);
    }

    private static DatabaseProvider provider(Database database) {
        SessionDataSource connections = new SessionDataSource(database);
        return database.dialect() == Dialect.H2
                ? new H2DatabaseProvider(connections)
                : new PostgreSQLDatabaseProvider(connections, "public");
    }

    /** {@code AO_} and six hexadecimal digits. */
    public String tablePrefix() {
        return names.prefix();
    }

    /** The name of an entity's table. */
    public String table(Class<? extends RawEntity<?>> entity) {
        return names.table(entity);
    }

    public WriteGuard guard() {
        return guard;
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        for (Class<? extends RawEntity<?>> entity : entities) {
            guard.name(names.table(entity), entity.getName());
        }
        inTransaction(() -> {
            manager.migrate(entities);
            return true;
        });
    }

    @Override
    public void flushAll() {
        manager.flushAll();
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return run(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return run(() -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(() -> {
            manager.delete(entities);
            return true;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return run(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return run(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> {
            manager.stream(type, query, callback);
            return true;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return run(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return run(() -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(callback::doInTransaction);
    }

    @Override
    public void close() {
        database.statements().unwatch(guard);
    }

    private <T> T inTransaction(Work<T> work) {
        return database.inTransaction(() -> run(work));
    }

    private static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }
}

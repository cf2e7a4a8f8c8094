package dev.cairn.sandbox.plugin.ao;

import dev.cairn.sandbox.database.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The connections that Active Objects works on: the host's own one within a transaction, and outside one a connection
 * that is rolled back when it is closed, since nobody commits it (platform facts, correction under section 0).
 */
final class SessionDataSource extends AbstractDataSource implements DisposableDataSource {
    private final Database database;

    SessionDataSource(Database database) {
        this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        database.pluginAccess().check();
        if (database.transactionActive()) {
            return database.dataSource().getConnection();
        }
        Connection connection = database.detachedDataSource().getConnection();
        connection.setAutoCommit(false);
        return (Connection) Proxy.newProxyInstance(
                SessionDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        discard(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void discard(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }

    @Override
    public Connection getConnection(String username, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dispose() {
        // the pool is the host's
    }
}

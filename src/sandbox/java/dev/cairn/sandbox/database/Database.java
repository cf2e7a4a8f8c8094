package dev.cairn.sandbox.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cairn.sandbox.SandboxFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The one database of the host: what Confluence and the plugin keep lies in it side by side. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 24;

    private final HikariDataSource pool;
    private final Dialect dialect;
    private final StatementLog statements = new StatementLog();
    private final PluginAccess pluginAccess = new PluginAccess();
    private final DataSource plain;
    private final DataSource joined;
    private final JdbcTemplate jdbc;
    private final HostTransactions transactions;

    private Database(String url, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
        config.setPoolName("sandbox");
        this.dialect = dialect;
        pool = new HikariDataSource(config);
        plain = ProxyDataSourceBuilder.create(pool)
                .listener(statements.listener())
                .build();
        joined = new TransactionAwareDataSourceProxy(plain);
        jdbc = new JdbcTemplate(joined);
        transactions = new HostTransactions(plain);
    }

    /**
     * Opens PostgreSQL at a JDBC address, or for null an H2 file below the home, which keeps every acknowledged commit.
     *
     * @throws SandboxFailure where the database refuses
     */
    public static Database open(@Nullable String postgresUrl, Path home) {
        if (postgresUrl == null) {
            Path file = home.resolve("database").resolve("confluence").toAbsolutePath();
            String url = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
            return open(url, Dialect.H2, "The database file " + file + ".mv.db cannot be opened");
        }
        if (!postgresUrl.startsWith("jdbc:postgresql:")) {
            throw new SandboxFailure("sandbox.database must begin with jdbc:postgresql: but is " + hidden(postgresUrl));
        }
        return open(postgresUrl, Dialect.POSTGRES, "The database at " + hidden(postgresUrl) + " refuses");
    }

    private static Database open(String url, Dialect dialect, String refusal) {
        try (Connection ignored = DriverManager.getConnection(url)) {
            return new Database(url, dialect);
        } catch (SQLException e) {
            throw new SandboxFailure(refusal + ": " + firstLine(e) + ".", e);
        }
    }

    private static String hidden(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static String firstLine(SQLException e) {
        String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Gives connections that belong to the present transaction, if there is one. */
    public DataSource dataSource() {
        return joined;
    }

    /** Gives connections of their own, outside every transaction. */
    public DataSource detachedDataSource() {
        return plain;
    }

    /** SQL inside the present transaction, if there is one. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public StatementLog statements() {
        return statements;
    }

    /** Whether the plugin gets connections; the host gets its own in any case. */
    public PluginAccess pluginAccess() {
        return pluginAccess;
    }

    /**
     * Runs work in the present transaction or a new one; an exception rolls back.
     *
     * @throws TransactionMarkedForRollback where someone below marked the transaction and nobody else threw
     */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(work);
    }

    /** As {@link #inTransaction(Supplier)}, without a result. */
    public void inTransaction(Runnable work) {
        transactions.execute(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Whether the present thread runs in a transaction. */
    public boolean transactionActive() {
        return HostTransactions.active();
    }

    /** Marks the present transaction, if any, for rollback; the message of the failure will name the culprit. */
    public void markForRollback(String culprit) {
        transactions.mark(culprit);
    }

    /** Who marked the present transaction for rollback, if anyone did. */
    public Optional<String> markedForRollback() {
        return transactions.marked();
    }

    @Override
    public void close() {
        pool.close();
    }
}

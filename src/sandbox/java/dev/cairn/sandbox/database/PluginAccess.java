package dev.cairn.sandbox.database;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets a test take the database away from the plugin, and give it back, while the host goes on with its own tables. */
public final class PluginAccess {
    private static final String CANNOT_CONNECT = "08001";

    /** How long whoever asks for a connection waits in vain; null as long as they get one. */
    private volatile @Nullable Duration vainWait;

    /** From now on connections are refused at once, as by a machine whose database server is stopped. */
    public void refuse() {
        vainWait = Duration.ZERO;
    }

    /** From now on nobody answers, and a pool gives up after so long each time. */
    public void hang(Duration patience) {
        vainWait = patience;
    }

    /** There are connections again. */
    public void restore() {
        vainWait = null;
    }

    /** @throws SQLException where there is no connection */
    public void check() throws SQLException {
        Duration wait = vainWait;
        if (wait == null) {
            return;
        }
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SQLException("The sandbox gives the plugin no connection.", CANNOT_CONNECT);
    }
}

package dev.cairn.mentoring.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What figures were measured on. */
final class Machine {
    private static final long MEGABYTE = 1024 * 1024;

    private Machine() {}

    /** By name. The load of the machine is that of the last minute, before anything is measured. */
    static Map<String, String> described(DataSource database) throws SQLException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> described = new LinkedHashMap<>();
        described.put(
                "Machine",
                system.getName() + " " + system.getArch() + ", " + system.getAvailableProcessors() + " cores, "
                        + system.getTotalMemorySize() / MEGABYTE + " MB");
        described.put("Load before", Report.number(system.getSystemLoadAverage()));
        described.put(
                "Java", Runtime.version() + ", heap " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
        described.put(
                "PostgreSQL",
                told(database, "SHOW server_version") + ", shared_buffers " + told(database, "SHOW shared_buffers"));
        return described;
    }

    private static String told(DataSource database, String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }
}

package dev.cairn.mentoring.load;

import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.store.AoMentorship;
import dev.cairn.mentoring.shared.PageId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a load into the plugin's tables, which must be there and may hold other rows. The rows are made by the plugin's own stores and go to the database
 * in bulk. What the plugin derives from the rows, as the rows of the progress table, is not written: whoever needs it has it computed anew.
 *
 * <p>Which of the texts are private is said by {@link Words}.
 */
public final class LoadData {
    /** How many rows are kept in memory at most before they are written, but for those of one mentorship; twice as many for a moment. */
    private static final int ROWS_AT_ONCE = 40_000;

    private final Load load;
    private final Cast cast;

    public LoadData(Load load) {
        this.load = load;
        this.cast = new Cast(load);
    }

    /** Everybody who is of a pair, once. */
    public List<Cast.Member> people() {
        return cast.everybody();
    }

    /** How the two of a mentorship are called, by its place in the load from 0. */
    public String namesOf(int mentorship) {
        return cast.namesOf(mentorship);
    }

    /**
     * Writes all rows, each of the plugin's tables in the order of time within a mentorship.
     *
     * @param homes a page for each mentorship, all different, in the space that {@link Load#spaceOf} says; whether they exist is not asked
     */
    public Loaded write(DataSource database, List<PageId> homes) throws SQLException {
        try (Connection connection = database.getConnection()) {
            // the driver's own connection, as a pool's or a log's would look at each row
            Connection bare = connection.getMetaData().getConnection();
            bare.setAutoCommit(false);
            Tables tables = Tables.in(bare);
            Bulk bulk = Bulk.on(bare);
            Indexes indexes = Indexes.putAside(bare, tables.prefix() + "_");
            Loaded loaded = make(homes, rows -> tables.write(bulk, rows));
            indexes.restore();
            bare.commit();
            bare.setAutoCommit(true);
            try (Statement statement = bare.createStatement()) {
                statement.execute("ANALYZE");
            }
            return loaded;
        }
    }

    /** Takes the rows of whole mentorships, those of each table in their order. */
    interface Sink {
        void write(Map<EntityTable, List<@Nullable Object[]>> rows) throws SQLException;
    }

    /** Makes all rows; while some are written the next ones are made. */
    Loaded make(List<PageId> homes, Sink sink) {
        if (homes.size() < load.mentorships()) {
            throw new IllegalArgumentException("each mentorship has a home page of its own");
        }
        RowBuffer buffer = new RowBuffer();
        Stories stories = new Stories(load, cast, buffer.activeObjects());
        List<Mentorship> told = new ArrayList<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<@Nullable Void> written = CompletableFuture.completedFuture(null);
            for (int i = 0; i < load.mentorships(); i++) {
                told.add(stories.tell(i, homes.get(i)));
                buffer.settle();
                if (buffer.settledRows() > ROWS_AT_ONCE || i == load.mentorships() - 1) {
                    Map<EntityTable, List<@Nullable Object[]>> rows = buffer.take();
                    rows.forEach((table, all) -> counts.merge(table.words(), (long) all.size(), Long::sum));
                    written.join();
                    written = CompletableFuture.runAsync(() -> write(sink, rows), writer);
                }
            }
            written.join();
        } finally {
            writer.shutdown();
        }
        return new Loaded(told, counts);
    }

    private static void write(Sink sink, Map<EntityTable, List<@Nullable Object[]>> rows) {
        try {
            sink.write(rows);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    /**
     * The names of the plugin's tables in a database.
     *
     * @param prefix that all of them have
     */
    private record Tables(String prefix) {
        private static final String MENTORSHIPS = "_MENTORSHIP";

        static Tables in(Connection connection) throws SQLException {
            try (ResultSet found = connection.getMetaData().getTables(null, null, "AO\\_%\\" + MENTORSHIPS, null)) {
                while (found.next()) {
                    String name = found.getString("TABLE_NAME");
                    Tables tables = new Tables(name.substring(0, name.length() - MENTORSHIPS.length()));
                    if (tables.name(AoMentorship.class).equals(name)) {
                        return tables;
                    }
                }
            }
            throw new IllegalStateException("the plugin's tables are not there");
        }

        private String name(Class<? extends RawEntity<?>> entity) {
            return new AtlassianTableNameConverter(name -> prefix + "_" + name).getName(entity);
        }

        void write(Bulk bulk, Map<EntityTable, List<@Nullable Object[]>> rows) throws SQLException {
            for (Map.Entry<EntityTable, List<@Nullable Object[]>> each : rows.entrySet()) {
                bulk.write(
                        quoted(name(each.getKey().entity())),
                        each.getKey().columns().stream().map(Tables::quoted).toList(),
                        each.getValue());
            }
        }

        private static String quoted(String name) {
            return "\"" + name + "\"";
        }
    }
}

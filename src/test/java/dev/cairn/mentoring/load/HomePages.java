package dev.cairn.mentoring.load;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.sandbox.people.Groups;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The home pages of a load in the sandbox's own tables, with the spaces where those are missing and the accounts of all people, without a request. The
 * sandbox must not be creating pages meanwhile; it sees them at once.
 *
 * @param restricted which pages only members of a group may view, by the place of the mentorship in the load from 0
 * @param group who these members are; a group of this name is made without members if there is none, and then they are hidden from all but administrators
 */
public record HomePages(IntPredicate restricted, String group) {
    private static final List<String> CONTENT = List.of(
            "ID",
            "CONTENT_TYPE",
            "STATUS",
            "TITLE",
            "SPACE_ID",
            "PARENT_ID",
            "PATH",
            "POSITION",
            "VERSION",
            "BODY",
            "CREATOR",
            "CREATED",
            "MODIFIER",
            "MODIFIED",
            "MESSAGE",
            "MINOR_EDIT");
    private static final String BODY = "<p>This is where the two of us meet.</p>";

    /** A password that no words have. */
    private static final String LOCKED = ":";

    /** Pages that all who may view their space may view. */
    public static HomePages open() {
        return new HomePages(number -> false, Groups.USERS);
    }

    /**
     * Writes the pages, at the top of their spaces. A space that is not there is made, and all who may use the site may view and edit it.
     *
     * @return the pages in the order of the mentorships
     */
    public List<PageId> write(DataSource database, Load load) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Connection bare = connection.getMetaData().getConnection();
            bare.setAutoCommit(false);
            List<PageId> pages = write(bare, load);
            bare.commit();
            bare.setAutoCommit(true);
            return pages;
        }
    }

    private List<PageId> write(Connection connection, Load load) throws SQLException {
        Bulk bulk = Bulk.on(connection);
        LoadData data = new LoadData(load);
        writePeople(bulk, data);
        Map<String, Long> spaces = spaces(connection, bulk, load);
        List<Long> ids = ids(connection, load.mentorships());
        long now = load.today()
                .minusYears(2)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
        List<@Nullable Object[]> pages = new ArrayList<>();
        List<@Nullable Object[]> restrictions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            pages.add(new @Nullable Object[] {
                ids.get(i),
                "PAGE",
                "CURRENT",
                data.namesOf(i) + " (" + load.seed() + "/" + i + ")",
                spaces.get(load.spaceOf(i)),
                null,
                "/",
                i,
                1,
                BODY,
                "",
                now,
                "",
                now,
                "",
                false
            });
            if (restricted.test(i)) {
                restrictions.add(new @Nullable Object[] {ids.get(i), "READ", "GROUP", group});
            }
        }
        bulk.write("SB_CONTENT", CONTENT, pages);
        if (!restrictions.isEmpty()) {
            if (isMissing(connection, "SB_GROUP", "NAME", group)) {
                bulk.write("SB_GROUP", List.of("NAME"), rows(new @Nullable Object[] {group}));
            }
            bulk.write("SB_RESTRICTION", List.of("CONTENT_ID", "OPERATION", "SUBJECT_KIND", "SUBJECT"), restrictions);
        }
        return ids.stream().map(PageId::new).toList();
    }

    private static void writePeople(Bulk bulk, LoadData data) throws SQLException {
        List<@Nullable Object[]> people = new ArrayList<>();
        List<@Nullable Object[]> members = new ArrayList<>();
        for (Cast.Member member : data.people()) {
            String key = member.key().value();
            String account = member.account();
            people.add(new @Nullable Object[] {
                key, account, member.fullName(), account + "@example.com", LOCKED, "en", "UTC", true
            });
            members.add(new @Nullable Object[] {Groups.USERS, key});
        }
        bulk.write(
                "SB_USER",
                List.of("USER_KEY", "USERNAME", "FULL_NAME", "EMAIL", "PASSWORD", "LOCALE", "TIME_ZONE", "ACTIVE"),
                people);
        bulk.write("SB_MEMBERSHIP", List.of("GROUP_NAME", "USER_KEY"), members);
    }

    private static Map<String, Long> spaces(Connection connection, Bulk bulk, Load load) throws SQLException {
        Map<String, Long> spaces = new HashMap<>();
        try (PreparedStatement question = connection.prepareStatement("SELECT ID FROM SB_SPACE WHERE SPACE_KEY = ?")) {
            for (String key : load.spaces()) {
                question.setString(1, key);
                try (ResultSet found = question.executeQuery()) {
                    spaces.put(key, found.next() ? found.getLong(1) : made(connection, bulk, key));
                }
            }
        }
        return spaces;
    }

    private static long made(Connection connection, Bulk bulk, String key) throws SQLException {
        long id = ids(connection, 1).get(0);
        bulk.write(
                "SB_SPACE",
                List.of("ID", "SPACE_KEY", "NAME", "DESCRIPTION", "HOME_PAGE_ID", "CREATOR", "CREATED"),
                rows(new @Nullable Object[] {id, key, "Space " + key, "", null, "", 0L}));
        bulk.write(
                "SB_SPACE_GRANT",
                List.of("SPACE_ID", "PERMISSION", "SUBJECT_KIND", "SUBJECT"),
                rows(
                        new @Nullable Object[] {id, "VIEW", "GROUP", Groups.USERS},
                        new @Nullable Object[] {id, "EDIT", "GROUP", Groups.USERS}));
        return id;
    }

    private static List<@Nullable Object[]> rows(@Nullable Object[]... rows) {
        return List.of(rows);
    }

    private static boolean isMissing(Connection connection, String table, String column, String value)
            throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement("SELECT 1 FROM " + table + " WHERE " + column + " = ?")) {
            question.setString(1, value);
            try (ResultSet found = question.executeQuery()) {
                return !found.next();
            }
        }
    }

    /** So many new numbers of the one series for all content. */
    private static List<Long> ids(Connection connection, int count) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String question = postgres
                ? "SELECT NEXTVAL('SB_ID') FROM GENERATE_SERIES(1, " + count + ")"
                : "SELECT NEXT VALUE FOR SB_ID FROM SYSTEM_RANGE(1, " + count + ")";
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            while (found.next()) {
                ids.add(found.getLong(1));
            }
        }
        return ids;
    }
}

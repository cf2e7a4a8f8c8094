package dev.cairn.mentoring.benchmark;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import dev.cairn.mentoring.progress.macro.ProgressCellView;
import dev.cairn.sandbox.Sandbox;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The least that could answer with the same table: one statement by JDBC for each batch of rows, the same pages loaded and asked about, the accounts of
 * those who are shown, and one template. Whatever stands before and after the rows is taken from an answer of the plugin's, and costs nothing.
 */
final class Floor implements MeasuredServlet.Answering {
    private static final int ROWS = 50;
    private static final int MOST_ASKED = 1000;
    private static final String CONTEXT_PATH = "/confluence";
    private static final Map<String, String> COLUMNS = Map.of(
            "attention", "ATTENTION_FROM",
            "mentor", "MENTOR_NAME",
            "mentee", "MENTEE_NAME",
            "stage", "STAGE",
            "goals", "GOAL_SHARE",
            "milestones", "MILESTONE_SHARE",
            "evidence", "CLAIM_SHARE",
            "last-check-in", "LAST_TALK",
            "next-check-in", "NEXT_TALK",
            "reviewed", "REVIEWED_ON");

    private final DataSource database;
    private final String table;
    private final PageManager pages;
    private final PermissionManager permissions;
    private final UserAccessor accounts;
    private final Template template;
    private final Map<String, Frame> frames = new ConcurrentHashMap<>();

    private record Frame(String head, String tail) {}

    private Floor(Sandbox sandbox) {
        database = sandbox.database().detachedDataSource();
        table = "\"" + sandbox.plugin().tablePrefix() + "_PROGRESS\"";
        Map<Class<?>, Object> host = sandbox.content().hostServices();
        pages = (PageManager) Objects.requireNonNull(host.get(PageManager.class));
        permissions = (PermissionManager) Objects.requireNonNull(host.get(PermissionManager.class));
        accounts = (UserAccessor) Objects.requireNonNull(host.get(UserAccessor.class));
        template = template();
    }

    static Floor of(Sandbox sandbox) {
        return new Floor(sandbox);
    }

    private static Template template() {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("resource.loader", "class");
        engine.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("class.resource.loader.cache", "true");
        try {
            engine.init();
            return engine.getTemplate("benchmark/rows.vm", "UTF-8");
        } catch (Exception e) {
            throw new IllegalStateException("the template of the floor cannot be read", e);
        }
    }

    /**
     * From now on it answers this question, too.
     *
     * @param query of the address
     * @param answer the plugin's, of which what is not a row is taken
     */
    void learn(String query, String answer) {
        if (query.contains("group=")) {
            // the rows of groups are those of the answer: what the floor pays for is what they are counted from
            frames.put(query, new Frame(answer, ""));
            return;
        }
        frames.put(
                query,
                new Frame(
                        answer.substring(0, answer.indexOf("<tbody>")),
                        answer.substring(answer.indexOf("</tbody>") + "</tbody>".length())));
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = Objects.requireNonNull(frames.get(request.getQueryString()));
        ConfluenceUser viewer = accounts.getUserByName(Site.VIEWER);
        List<FloorRow> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            int asked = 0;
            for (int size = countsAll(request) ? MOST_ASKED : ROWS + 1;
                    rows.size() <= ROWS && asked < MOST_ASKED;
                    size *= 4) {
                int some = Math.min(size, MOST_ASKED - asked);
                if (read(connection, request, viewer, rows, some, asked) < some) {
                    break;
                }
                asked += some;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (request.getParameter("group") != null) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(frame.head());
            return;
        }
        VelocityContext context = new VelocityContext();
        context.put("head", frame.head());
        context.put("tail", frame.tail());
        context.put(
                "rows",
                rows.subList(0, Math.min(ROWS, rows.size())).stream()
                        .map(this::cells)
                        .toList());
        StringWriter html = new StringWriter();
        template.merge(context, html);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html.toString());
    }

    private static boolean countsAll(HttpServletRequest request) {
        return request.getParameter("totals") != null || request.getParameter("group") != null;
    }

    private List<ProgressCellView> cells(FloorRow row) {
        return row.cells(name(row.mentee()), name(row.mentor()));
    }

    private String name(String key) {
        return accounts.getExistingUserByKey(new UserKey(key)).getFullName();
    }

    /** Adds those whose pages may be viewed, and tells how many were read. */
    private int read(
            Connection connection,
            HttpServletRequest request,
            ConfluenceUser viewer,
            List<FloorRow> rows,
            int most,
            int after)
            throws SQLException {
        Map<AbstractPage, FloorRow> found = new LinkedHashMap<>();
        int read = 0;
        try (PreparedStatement question =
                connection.prepareStatement(sql(request) + " LIMIT " + most + " OFFSET " + after)) {
            int at = 1;
            question.setString(at++, request.getParameter("space"));
            if (request.getParameter("stage") != null) {
                question.setString(at++, request.getParameter("stage").toUpperCase(Locale.ROOT));
            }
            if (request.getParameter("attention") != null) {
                question.setString(at++, LocalDate.now().toString());
            }
            String person = request.getParameter("person");
            if (person != null) {
                String key = accounts.getUserByName(person).getKey().getStringValue();
                question.setString(at++, key);
                question.setString(at, key);
            }
            try (ResultSet result = question.executeQuery()) {
                while (result.next()) {
                    read++;
                    AbstractPage page = pages.getAbstractPage(result.getLong(1));
                    found.put(page, FloorRow.of(result, CONTEXT_PATH + page.getUrlPath()));
                }
            }
        }
        permissions
                .getPermittedEntities(viewer, Permission.VIEW, List.copyOf(found.keySet()))
                .forEach(page -> rows.add(Objects.requireNonNull(found.get(page))));
        return read;
    }

    private String sql(HttpServletRequest request) {
        String column = COLUMNS.get(Objects.requireNonNullElse(request.getParameter("sort"), "attention"));
        String way = request.getParameter("way") == null ? " ASC" : " DESC";
        return "SELECT \"HOME_PAGE\", \"MENTOR\", \"MENTEE\", \"STAGE\", \"FACTS\" FROM " + table
                + " WHERE \"SPACE_KEY\" = ?"
                + where(request.getParameter("stage"), "\"STAGE\" = ?")
                + where(request.getParameter("attention"), "\"ATTENTION_FROM\" <= ?")
                + where(request.getParameter("person"), "(\"MENTOR\" = ? OR \"MENTEE\" = ?)")
                + " ORDER BY \"" + column + "\"" + way + ", \"MENTORSHIP\"" + way;
    }

    private static String where(@Nullable String chosen, String criterion) {
        return chosen == null ? "" : " AND " + criterion;
    }
}

package dev.cairn.mentoring.load;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * Active Objects that keep rows instead of writing them: the plugin's own stores say what stands in which column, and there is no second copy of that
 * to grow apart from it. What they find again are the rows of {@link #settle the mentorship under way}, which is all they look for while they write.
 */
final class RowBuffer {
    private final Map<Class<?>, EntityTable> tables = new HashMap<>();
    private final Map<EntityTable, Map<String, Criteria>> criteria = new HashMap<>();
    private final Map<EntityTable, List<@Nullable Object[]>> underWay = new LinkedHashMap<>();
    private Map<EntityTable, List<@Nullable Object[]>> settled = new LinkedHashMap<>();
    private int settledRows;

    ActiveObjects activeObjects() {
        return (ActiveObjects) Proxy.newProxyInstance(
                RowBuffer.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, this::call);
    }

    /** From now on another mentorship is under way. */
    void settle() {
        underWay.forEach((table, rows) -> {
            settled.computeIfAbsent(table, each -> new ArrayList<>()).addAll(rows);
            settledRows += rows.size();
            rows.clear();
        });
    }

    /** How many rows are there to be written. */
    int settledRows() {
        return settledRows;
    }

    /** Hands out the rows of all mentorships that are settled, in the order in which they were made, and forgets them. */
    Map<EntityTable, List<@Nullable Object[]>> take() {
        Map<EntityTable, List<@Nullable Object[]>> taken = settled;
        settled = new LinkedHashMap<>();
        settledRows = 0;
        return taken;
    }

    private @Nullable Object call(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        Object[] given = Objects.requireNonNull(arguments, method.getName());
        String what = method.getName() + "/" + given.length;
        return switch (what) {
            case "create/2" -> create(table(given[0]), (DBParam[]) given[1]);
            case "find/2" -> found(table(given[0]), (Query) given[1]);
            case "count/2" -> matching(table(given[0]), (Query) given[1]).size();
            case "delete/1" -> delete((RawEntity<?>[]) given[0]);
            case "deleteWithSQL/3" -> delete(table(given[0]), (String) given[1], (Object[]) given[2]);
            default -> throw new UnsupportedOperationException("stores that write do not call " + method);
        };
    }

    private Object create(EntityTable table, DBParam[] parameters) {
        @Nullable Object[] row = table.newRow();
        for (DBParam parameter : parameters) {
            row[table.place(parameter.getField())] = kept(parameter.getValue());
        }
        underWay.computeIfAbsent(table, each -> new ArrayList<>()).add(row);
        return entity(table, row);
    }

    private static Object entity(EntityTable table, @Nullable Object[] row) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Integer place = table.place(method);
            if (place == null) {
                return unstored(method, row);
            }
            if (arguments == null) {
                return row[place];
            }
            row[place] = kept(arguments[0]);
            return null;
        };
        return Proxy.newProxyInstance(
                RowBuffer.class.getClassLoader(), new Class<?>[] {table.entity(), Held.class}, handler);
    }

    /** What an entity does besides holding columns. */
    private static @Nullable Object unstored(Method method, @Nullable Object[] row) {
        return switch (method.getName()) {
            case "save" -> null;
            case "row" -> row;
            default -> throw new UnsupportedOperationException("a row that is not written yet has no " + method);
        };
    }

    /** Gives back the row of an entity. */
    private interface Held {
        @Nullable
        Object[] row();
    }

    private Object found(EntityTable table, Query query) {
        List<@Nullable Object[]> rows = matching(table, query);
        Object all = Array.newInstance(table.entity(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Array.set(all, i, entity(table, rows.get(i)));
        }
        return all;
    }

    private @Nullable Object delete(RawEntity<?>[] entities) {
        for (RawEntity<?> entity : entities) {
            @Nullable Object[] row = ((Held) entity).row();
            underWay.values().forEach(rows -> rows.removeIf(one -> one == row));
        }
        return null;
    }

    private Object delete(EntityTable table, String where, Object[] parameters) {
        List<@Nullable Object[]> gone = matching(table, where, parameters);
        List<@Nullable Object[]> rows = underWay.getOrDefault(table, List.of());
        gone.forEach(row -> rows.removeIf(one -> one == row));
        return gone.size();
    }

    private List<@Nullable Object[]> matching(EntityTable table, Query query) {
        return matching(table, query.getWhereClause(), query.getWhereParams());
    }

    private List<@Nullable Object[]> matching(EntityTable table, String where, Object[] parameters) {
        Criteria wanted = criteria.computeIfAbsent(table, each -> new HashMap<>())
                .computeIfAbsent(where, clause -> new Criteria(table, clause));
        List<@Nullable Object[]> found = new ArrayList<>();
        for (@Nullable Object[] row : underWay.getOrDefault(table, List.of())) {
            if (wanted.fit(row, parameters)) {
                found.add(row);
            }
        }
        return found;
    }

    private EntityTable table(Object entity) {
        @SuppressWarnings("unchecked")
        Class<? extends RawEntity<?>> type = (Class<? extends RawEntity<?>>) entity;
        return tables.computeIfAbsent(type, each -> new EntityTable(type));
    }

    /** As Active Objects keep it: a text without a character is none. */
    private static @Nullable Object kept(@Nullable Object value) {
        return "".equals(value) ? null : value;
    }
}

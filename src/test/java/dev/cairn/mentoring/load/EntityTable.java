package dev.cairn.mentoring.load;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The columns of one of the plugin's tables, but for the number that the database gives, by the names that Active Objects give them. */
final class EntityTable {
    private static final FieldNameConverter NAMES = new AtlassianFieldNameConverter();

    private final Class<? extends RawEntity<?>> entity;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Method, Integer> accessors = new HashMap<>();
    private final @Nullable Object[] blank;

    EntityTable(Class<? extends RawEntity<?>> entity) {
        this.entity = entity;
        List<Method> methods = Arrays.stream(entity.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toList();
        columns = methods.stream().map(NAMES::getName).distinct().sorted().toList();
        columns.forEach(column -> places.put(column, places.size()));
        for (Method method : methods) {
            accessors.put(method, place(NAMES.getName(method)));
        }
        blank = blank(methods);
    }

    /** What the columns of a primitive type hold where nobody says otherwise, as Active Objects declare them. */
    private @Nullable Object[] blank(List<Method> methods) {
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        for (Method method : methods) {
            Class<?> type = method.getReturnType();
            if (type == int.class || type == long.class) {
                row[place(NAMES.getName(method))] = 0;
            } else if (type == boolean.class) {
                row[place(NAMES.getName(method))] = false;
            }
        }
        return row;
    }

    /** A row of which nothing is said yet. */
    @Nullable
    Object[] newRow() {
        return blank.clone();
    }

    Class<? extends RawEntity<?>> entity() {
        return entity;
    }

    /** What it holds, such as {@code CheckInPart}. */
    String words() {
        return Objects.requireNonNull(entity.getAnnotation(Table.class)).value();
    }

    List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Where a row has its value of this column. */
    int place(String column) {
        return Objects.requireNonNull(places.get(column), column);
    }

    /** The same by what sets or gets it; null for what is no column of its own. */
    @Nullable
    Integer place(Method accessor) {
        return accessors.get(accessor);
    }
}

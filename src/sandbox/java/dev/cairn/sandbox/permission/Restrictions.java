package dev.cairn.sandbox.permission;

import dev.cairn.sandbox.database.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The restrictions set on pages. */
public final class Restrictions {
    private static final PageRestrictions NONE = new PageRestrictions(Map.of());

    private final Database database;

    public Restrictions(Database database) {
        this.database = database;
    }

    public PageRestrictions of(long pageId) {
        return of(List.of(pageId)).getOrDefault(pageId, NONE);
    }

    /** The restrictions of those of the pages that have any. */
    Map<Long, PageRestrictions> of(Collection<Long> pageIds) {
        String marks = pageIds.stream().map(id -> "?").collect(Collectors.joining(", "));
        Map<Long, Map<Operation, List<Subject>>> found = new HashMap<>();
        database.jdbc()
                .query(
                        "SELECT CONTENT_ID, OPERATION, SUBJECT_KIND, SUBJECT FROM SB_RESTRICTION WHERE CONTENT_ID IN ("
                                + marks + ") ORDER BY SUBJECT_KIND, SUBJECT",
                        row -> {
                            found.computeIfAbsent(row.getLong("CONTENT_ID"), id -> new EnumMap<>(Operation.class))
                                    .computeIfAbsent(
                                            Operation.valueOf(row.getString("OPERATION")), key -> new ArrayList<>())
                                    .add(new Subject(
                                            Subject.Kind.valueOf(row.getString("SUBJECT_KIND")),
                                            row.getString("SUBJECT")));
                        },
                        pageIds.toArray());
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PageRestrictions(entry.getValue())));
    }

    /** Restricts an operation to these and no others; an empty list lifts the restriction. */
    public void replace(long pageId, Operation operation, List<Subject> subjects) {
        database.inTransaction(() -> {
            database.jdbc()
                    .update(
                            "DELETE FROM SB_RESTRICTION WHERE CONTENT_ID = ? AND OPERATION = ?",
                            pageId,
                            operation.name());
            for (Subject subject : new LinkedHashSet<>(subjects)) {
                database.jdbc()
                        .update(
                                "INSERT INTO SB_RESTRICTION (CONTENT_ID, OPERATION, SUBJECT_KIND, SUBJECT)"
                                        + " VALUES (?, ?, ?, ?)",
                                pageId,
                                operation.name(),
                                subject.kind().name(),
                                subject.name());
            }
        });
    }

    /** Lets these pass a restriction as well; where there was none, there is one from now on. */
    public void add(long pageId, Operation operation, List<Subject> subjects) {
        List<Subject> all = new ArrayList<>(of(pageId).subjects(operation));
        all.addAll(subjects);
        replace(pageId, operation, all);
    }

    /** Takes these off a restriction; when the last is gone, so is the restriction. */
    public void remove(long pageId, Operation operation, List<Subject> subjects) {
        List<Subject> rest = new ArrayList<>(of(pageId).subjects(operation));
        rest.removeAll(subjects);
        replace(pageId, operation, rest);
    }
}

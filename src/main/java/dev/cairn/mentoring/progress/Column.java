package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.progress.ProgressQuery.Sort;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the table of a space tells of each mentorship, in this order. */
public enum Column {
    /** Is always told: a row is about somebody. */
    MENTEE(Sort.MENTEE),
    MENTOR(Sort.MENTOR),
    STAGE(Sort.STAGE),
    GOALS(Sort.GOALS),
    MILESTONES(Sort.MILESTONES),
    EVIDENCE(Sort.EVIDENCE),
    LAST_CHECK_IN(Sort.LAST_CHECK_IN),
    NEXT_CHECK_IN(Sort.NEXT_CHECK_IN),
    RHYTHM(null),
    ATTENTION(Sort.ATTENTION),
    REVIEWED(Sort.REVIEWED),
    AIMS(null);

    /** All of them. */
    public static final List<Column> ALL = List.of(values());

    private final @Nullable Sort sort;

    Column(@Nullable Sort sort) {
        this.sort = sort;
    }

    /** By what the list is sorted that is sorted by it; null where it cannot be. */
    public @Nullable Sort sort() {
        return sort;
    }

    /** These with the one that is always told, each once, in their order. */
    public static List<Column> shown(Collection<Column> chosen) {
        return Stream.of(values())
                .filter(one -> one == MENTEE || chosen.contains(one))
                .toList();
    }
}

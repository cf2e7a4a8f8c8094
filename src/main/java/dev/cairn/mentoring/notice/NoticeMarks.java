package dev.cairn.mentoring.notice;

import java.util.Collection;
import java.util.Set;

/** All marks on notices. Each question is one statement. */
public interface NoticeMarks {
    /** How many notices one question names at most: a database takes only so many parameters. */
    int MOST_AT_ONCE = 900;

    /** Of two who add the same mark the second one loses their whole transaction. */
    void add(NoticeMark mark);

    /** Those of these notices that bear this mark; none of none. */
    Set<NoticeId> with(NoticeMark.Kind kind, Collection<NoticeId> notices);
}

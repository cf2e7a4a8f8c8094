package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.shared.Conflict;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks on notices in a set. */
final class InMemoryNoticeMarks implements NoticeMarks {
    private final Set<String> guards = new HashSet<>();

    @Override
    public synchronized void add(NoticeMark mark) {
        if (!guards.add(mark.notice() + ":" + mark.kind())) {
            throw Conflict.changedMeanwhile();
        }
    }

    @Override
    public synchronized Set<NoticeId> with(NoticeMark.Kind kind, Collection<NoticeId> notices) {
        return notices.stream()
                .filter(notice -> guards.contains(notice + ":" + kind))
                .collect(Collectors.toSet());
    }
}

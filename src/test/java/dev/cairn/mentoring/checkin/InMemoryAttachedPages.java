package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Conflict;
import java.util.ArrayList;
import java.util.List;

/** Attached pages in a list. */
final class InMemoryAttachedPages implements AttachedPages {
    private final List<AttachedPage> all = new ArrayList<>();

    @Override
    public synchronized void add(AttachedPage attached) {
        if (all.stream().anyMatch(one -> isSame(one, attached))) {
            throw Conflict.changedMeanwhile();
        }
        all.add(attached);
    }

    @Override
    public synchronized void remove(AttachedPage attached) {
        all.removeIf(one -> isSame(one, attached));
    }

    @Override
    public synchronized List<AttachedPage> of(MentorshipId mentorship) {
        return all.stream().filter(one -> one.mentorship().equals(mentorship)).toList();
    }

    private static boolean isSame(AttachedPage one, AttachedPage other) {
        return one.mentorship().equals(other.mentorship()) && one.page().equals(other.page());
    }
}

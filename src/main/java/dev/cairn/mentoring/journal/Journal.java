package dev.cairn.mentoring.journal;

import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The journal of all changes. It is written first in a transaction: whoever comes second to a revision loses the whole transaction. */
public interface Journal {
    /** Adds an entry, and with it takes the guard {@code <item>:<revision>}. */
    void add(JournalEntry entry);

    /** Keeps where a goal hangs from now on; {@link #of} never tells of it. */
    void add(Placement placement);

    /** What was known of a mentorship just before a moment, whoever may see it: the last entry of each item, in one statement over its rows alone. */
    Memory before(UUID mentorship, Instant moment);

    /** What of these kinds was changed in a mentorship from a moment on, whoever may see it, the earliest first; one statement. */
    List<JournalEntry> since(UUID mentorship, Instant moment, Set<ItemKind> kinds);

    /**
     * Takes a guard that is no item's revision, for a rule that spans rows.
     *
     * @param name at most 40 characters, for example {@code page:65537}
     * @param revision the number that this change takes; whoever takes the same number second loses
     */
    void take(String name, long revision);

    /** How often this guard was taken. */
    long taken(String name);

    /** The entries of a mentorship that this one of the pair may see, the newest first, revisions of one item in order. */
    Slice<JournalEntry> of(UUID mentorship, UserKey viewer, int start, int limit);
}

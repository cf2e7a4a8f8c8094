package dev.cairn.mentoring.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.journal.Journal;

/** Hands the stored journal to tests of other packages. */
public final class JournalOn {
    private JournalOn() {}

    public static Journal table(ActiveObjects ao) {
        return table(ao, new Changes());
    }

    /** The same, which notes there what it is told. */
    public static Journal table(ActiveObjects ao, Changes changes) {
        return new ActiveObjectsJournal(ao, changes);
    }
}

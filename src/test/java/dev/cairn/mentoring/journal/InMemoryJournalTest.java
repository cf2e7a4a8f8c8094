package dev.cairn.mentoring.journal;

class InMemoryJournalTest extends JournalContract {
    private final Journal journal = new InMemoryJournal();

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected void commit(Runnable change) {
        change.run();
    }
}

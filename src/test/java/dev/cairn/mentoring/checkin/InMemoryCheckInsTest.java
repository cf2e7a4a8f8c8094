package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.fixture.AtOnce;
import dev.cairn.mentoring.shared.Transactions;

class InMemoryCheckInsTest extends CheckInsContract {
    private final CheckInRows rows = CheckInRows.inMemory();

    @Override
    protected CheckInRows rows() {
        return rows;
    }

    @Override
    protected void commit(Runnable change) {
        change.run();
    }

    @Override
    protected Transactions transactions() {
        return new AtOnce();
    }
}

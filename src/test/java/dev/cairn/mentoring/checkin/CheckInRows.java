package dev.cairn.mentoring.checkin;

/** Everything of which check-ins are put together, wherever it is kept. */
public record CheckInRows(CheckIns checkIns, Parts parts, CheckInItems items, Drafts drafts, AttachedPages pages) {
    public static CheckInRows inMemory() {
        return new CheckInRows(
                new InMemoryCheckIns(),
                new InMemoryParts(),
                new InMemoryCheckInItems(),
                new InMemoryDrafts(),
                new InMemoryAttachedPages());
    }
}

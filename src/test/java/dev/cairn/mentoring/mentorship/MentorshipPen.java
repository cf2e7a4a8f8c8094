package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.store.WordsOn;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the steps of one mentorship as its use cases do, guards and journal first, without reading anything back. */
public final class MentorshipPen {
    private final Mentorships rows;
    private final Texts texts;
    private final MentorshipRecorder recorder;
    private final Charter charter;
    private Mentorship now;

    /** @param proposed as one of the two asks for it: its first revision */
    public MentorshipPen(
            Mentorships rows, Texts texts, Journal journal, Clock clock, Mentorship proposed, Charter charter) {
        this.rows = rows;
        this.texts = texts;
        this.recorder = new MentorshipRecorder(rows, journal, new KnownPages(), WordsOn.cycles(texts), clock);
        this.charter = charter;
        this.now = proposed;
    }

    public Mentorship now() {
        return now;
    }

    public boolean isActive() {
        return now.stage() == Stage.ACTIVE;
    }

    /** One of the two asks the other. */
    public void propose() {
        recorder.takePage(now.homePage());
        recorder.record(now, charter, now.proposedBy(), "proposed", null);
        rows.add(now);
        texts.replace(now.id().value(), now.id().value(), Map.of(), charter.texts());
    }

    /** @param action the word for it in the journal, such as {@code accepted} */
    public void turn(Stage next, String action, UserKey by) {
        save(now.in(next), by, action, null);
    }

    /** @param next the day on which they want to go through the plan again, if they named one */
    public void review(UserKey by, LocalDate on, @Nullable LocalDate next, @Nullable String note) {
        save(now.with(new PlanReview(on, next)), by, "reviewed", note);
    }

    /** After somebody else took the guard of its plan, and wrote so in its row. */
    public void planIsRearranged() {
        now = now.withPlanRearranged();
    }

    private void save(Mentorship after, UserKey by, String action, @Nullable String reason) {
        recorder.record(after, charter, by, action, reason);
        rows.replace(now, after);
        now = after;
    }
}

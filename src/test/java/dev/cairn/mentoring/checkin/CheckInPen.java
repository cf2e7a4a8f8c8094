package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.fixture.AtOnce;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the steps of the check-ins of one mentorship as their use cases do, guards and journal first, without reading anything back. */
public final class CheckInPen {
    private final CheckInRows rows;
    private final Journal journal;
    private final CheckInGuard guard;
    private final CheckInRecorder recorder;
    private final CheckInItemRecorder items;
    private final Clock clock;
    private final Map<UUID, Part> parts = new LinkedHashMap<>();

    public CheckInPen(CheckInRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.guard = new CheckInGuard(journal, new AtOnce());
        this.recorder = new CheckInRecorder(journal, clock);
        this.items = new CheckInItemRecorder(journal, clock);
        this.clock = clock;
    }

    public CheckIn plan(
            CheckInId id, MentorshipId mentorship, int number, LocalDate day, @Nullable Emphasis emphasis, UserKey by) {
        journal.take("chk:" + mentorship, number);
        CheckIn planned = new CheckIn(
                id,
                1,
                mentorship,
                number,
                day,
                List.of(),
                emphasis,
                Playbook.BUILT_IN,
                null,
                null,
                by,
                clock.instant());
        recorder.record(planned, by, "planned", null);
        rows.checkIns().add(planned);
        return planned;
    }

    public CheckIn move(CheckIn before, LocalDate day, UserKey by, @Nullable String reason) {
        guard.take(before.id());
        CheckIn after =
                before.changed(new CheckInChange(Setting.to(day), Setting.absent(), reason), by, clock.instant());
        recorder.record(after, by, "changed", reason);
        rows.checkIns().replace(after);
        return after;
    }

    /** Shows the other one words in a field. */
    public void share(CheckIn in, String field, Writer writer, UserKey by, String text) {
        guard.take(in.id());
        write(part(in, field, writer), text, by, "shared");
    }

    /** Keeps words in a field that the other one is not shown. */
    public void keep(CheckIn in, String field, UserKey by, String text) {
        Draft blank = Draft.blank(in, new Field(field, List.of(Writer.BOTH)), by);
        rows.drafts().replace(blank, blank.saying(text, clock.instant()));
    }

    /** @param item its first revision */
    public void add(CheckInItem<?> item) {
        guard.take(item.checkIn());
        items.record(item, item.author(), "added", null);
        rows.items().add(item);
    }

    /** @param words what it has shown, if somebody said so */
    public void done(CheckInItem<Action> before, UserKey by, @Nullable String words) {
        CheckInItem<Action> after = before.saying(before.content().done(LocalDate.now(clock), words));
        items.record(after, by, "done", words);
        rows.items().replace(after);
    }

    public void drop(CheckInItem<Action> before, UserKey by, String reason) {
        CheckInItem<Action> after = before.saying(before.content().dropped(LocalDate.now(clock), reason));
        items.record(after, by, "dropped", reason);
        rows.items().replace(after);
    }

    /** One of the two says that it is right as it stands. */
    public void confirm(CheckIn in, Writer writer, UserKey by, UUID fingerprint) {
        guard.take(in.id());
        write(part(in, Confirmation.FIELD, writer), fingerprint.toString(), by, "confirmed");
    }

    /** The other one says the same, and it is closed with that. */
    public CheckIn close(CheckIn before, Writer writer, UserKey by, UUID fingerprint, int nextSteps) {
        confirm(before, writer, by, fingerprint);
        CheckIn after = before.closed(new Closing(by, clock.instant(), nextSteps));
        recorder.record(after, by, "closed", null);
        rows.checkIns().replace(after);
        return after;
    }

    private Part part(CheckIn in, String field, Writer writer) {
        Part blank = Part.blank(in, new Field(field, List.of(writer)), writer);
        return parts.getOrDefault(blank.id(), blank);
    }

    private void write(Part before, String text, UserKey by, String action) {
        Part after = before.saying(text, by, clock.instant());
        recorder.record(after, action);
        rows.parts().replace(before, after);
        parts.put(after.id(), after);
    }
}

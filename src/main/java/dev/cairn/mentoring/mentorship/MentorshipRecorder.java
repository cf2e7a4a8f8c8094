package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes changes of mentorships to the journal, and guards the rule that a page is home to one open mentorship at most. */
@Named
class MentorshipRecorder {
    private final Mentorships mentorships;
    private final Journal journal;
    private final ContentAccess content;
    private final CyclesOfSpaces cycles;
    private final Clock clock;

    @Inject
    MentorshipRecorder(
            Mentorships mentorships, Journal journal, ContentAccess content, CyclesOfSpaces cycles, Clock clock) {
        this.mentorships = mentorships;
        this.journal = journal;
        this.content = content;
        this.cycles = cycles;
        this.clock = clock;
    }

    void record(Mentorship after, Charter charter, UserKey by, String action, @Nullable String reason) {
        journal.add(new JournalEntry(
                after.id().value(),
                ItemKind.MENTORSHIP,
                after.id().value(),
                after.revision(),
                clock.instant(),
                by,
                action,
                reason,
                after.proposedBy(),
                Audience.PAIR,
                state(after, charter)));
    }

    /**
     * The space of a page that can become a home.
     *
     * @throws Invalid if this person may not edit it (or it is not there: the same answer), or the other may not view it
     */
    String checkHome(PageId page, UserKey by, UserKey other) {
        String space = content.viewable(by, List.of(page)).get(page);
        if (space == null || !content.mayEdit(by, page)) {
            throw Invalid.field("pageId", "page-not-editable");
        }
        if (!content.mayView(other, page)) {
            throw Invalid.field("pageId", "page-hidden-from-other");
        }
        return space;
    }

    /** Takes the page's guard, before any other row. */
    void takePage(PageId page) {
        String guard = "page:" + page;
        journal.take(guard, journal.taken(guard) + 1);
    }

    /** @throws Conflict {@code page-taken} if another open mentorship lives here */
    void checkFree(PageId page, @Nullable MentorshipId except) {
        boolean taken = mentorships.homedOn(List.of(page)).stream()
                .anyMatch(one -> one.stage().isOpen() && !one.id().equals(except));
        if (taken) {
            throw new Conflict("page-taken");
        }
    }

    /** A rhythm on the days of a cycle is chosen among those of the space; one that was chosen before stays, whatever became of it. */
    void checkCadence(@Nullable Cadence before, @Nullable Cadence after, String space, Faults faults) {
        if (after instanceof Cadence.OfCycle named && !after.equals(before)) {
            faults.addIf(cycles.of(space).find(named.cycle()).isEmpty(), "cadence.cycle", "no-such-cycle");
        }
    }

    private static Map<String, @Nullable Object> state(Mentorship after, Charter charter) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("mentor", after.mentorKey().value());
        state.put("mentee", after.menteeKey().value());
        state.put("stage", after.stage().name().toLowerCase(Locale.ROOT));
        state.put("pageId", after.homePage().toString());
        state.put("purpose", charter.purpose());
        state.put("skills", charter.success().skills());
        state.put("routines", charter.success().routines());
        state.put("outcomes", charter.success().outcomes());
        state.put("careerAim", charter.careerAim());
        state.put("cadence", after.cadence() == null ? null : after.cadence().state());
        state.put("start", after.start().toString());
        state.put(
                "plannedEnd",
                after.plannedEnd() == null ? null : after.plannedEnd().toString());
        state.put("reviewedOn", Objects.toString(after.review().on(), null));
        state.put("nextReviewOn", Objects.toString(after.review().next(), null));
        return state;
    }
}

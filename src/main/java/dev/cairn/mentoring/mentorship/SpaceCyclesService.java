package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the cycles of a space: whoever may view it reads them, its administrators change them. */
@Named
public class SpaceCyclesService {
    private final CyclesOfSpaces cycles;
    private final ContentAccess content;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public SpaceCyclesService(
            CyclesOfSpaces cycles, ContentAccess content, Journal journal, Transactions transactions, Clock clock) {
        this.cycles = cycles;
        this.content = content;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param viewer null for an anonymous reader
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public SeenSpaceCycles of(String spaceKey, @Nullable UserKey viewer) {
        String key = viewed(spaceKey, viewer);
        return new SeenSpaceCycles(cycles.of(key), viewer != null && content.mayAdminister(viewer, key));
    }

    /**
     * Writes these in their place; one that names the id of a cycle is that cycle. What is as it was stays without a trace.
     *
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if they do not administer it
     */
    public SeenSpaceCycles change(
            String spaceKey, UserKey by, Expected expected, Supplier<Input<List<NewCycle>>> input) {
        return transactions.guarded(() -> {
            String key = viewed(spaceKey, by);
            if (!content.mayAdminister(by, key)) {
                throw new NotPermitted("not-space-administrator");
            }
            SpaceCycles before = cycles.of(key);
            expected.check(before.revision());
            Input<List<NewCycle>> read = input.get();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            SpaceCycles after = before.replacedBy(read.value(), by, now, read.faults());
            read.checked();
            if (after.cycles().equals(before.cycles())) {
                return new SeenSpaceCycles(before, true);
            }
            record(after, by, now);
            cycles.replace(before, after);
            return new SeenSpaceCycles(after, true);
        });
    }

    /** They are of no mentorship, so no pair finds them in its journal. */
    private void record(SpaceCycles after, UserKey by, Instant now) {
        journal.add(new JournalEntry(
                after.id(),
                ItemKind.SPACE_CYCLES,
                after.id(),
                after.revision(),
                now,
                by,
                "changed",
                null,
                by,
                Audience.PAGE,
                after.state().members()));
    }

    private String viewed(String spaceKey, @Nullable UserKey viewer) {
        return content.viewableSpace(viewer, spaceKey).orElseThrow(() -> new NotFound("space-not-found"));
    }
}

package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How whatever a space has once is read and changed: whoever may view the space reads it, its administrators change it. */
public final class SpaceKeeping<T extends KeptOnce> {
    private final ItemKind kind;
    private final KeptBySpaces<T> all;
    private final ContentAccess content;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public SpaceKeeping(
            ItemKind kind,
            KeptBySpaces<T> all,
            ContentAccess content,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.kind = kind;
        this.all = all;
        this.content = content;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What becomes of it by what somebody sent; equal to what it was if that says the same. */
    @FunctionalInterface
    public interface Change<T, I> {
        T make(T before, I sent, UserKey by, Instant now, Faults faults);
    }

    /**
     * @param viewer null for an anonymous reader
     * @param seen is told whether this person may change it
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public <S> S of(String spaceKey, @Nullable UserKey viewer, BiFunction<T, Boolean, S> seen) {
        String key = viewed(spaceKey, viewer);
        return seen.apply(all.of(key), viewer != null && content.mayAdminister(viewer, key));
    }

    /**
     * Changes it. What is as it was stays without a trace.
     *
     * @return what it is now
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if they do not administer it
     */
    public <I> T change(String spaceKey, UserKey by, Expected expected, Supplier<Input<I>> input, Change<T, I> change) {
        return transactions.guarded(() -> {
            String key = viewed(spaceKey, by);
            if (!content.mayAdminister(by, key)) {
                throw new NotPermitted("not-space-administrator");
            }
            T before = all.of(key);
            expected.check(before.revision());
            Input<I> read = input.get();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            T after = change.make(before, read.value(), by, now, read.faults());
            read.checked();
            if (after.equals(before)) {
                return before;
            }
            record(after, by, now);
            all.replace(before, after);
            return after;
        });
    }

    /** It is of no mentorship, so no pair finds it in its journal. */
    private void record(T after, UserKey by, Instant now) {
        journal.add(new JournalEntry(
                after.id(),
                kind,
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

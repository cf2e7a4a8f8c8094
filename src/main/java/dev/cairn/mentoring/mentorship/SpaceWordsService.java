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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the words of a space: whoever may view it reads them, its administrators change them. */
@Named
public class SpaceWordsService {
    private final WordsOfSpaces words;
    private final ContentAccess content;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public SpaceWordsService(
            WordsOfSpaces words, ContentAccess content, Journal journal, Transactions transactions, Clock clock) {
        this.words = words;
        this.content = content;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param viewer null for an anonymous reader
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public SeenSpaceWords of(String spaceKey, @Nullable UserKey viewer) {
        String key = viewed(spaceKey, viewer);
        return new SeenSpaceWords(words.of(key), viewer != null && content.mayAdminister(viewer, key));
    }

    /**
     * Changes them. What is as it was stays without a trace.
     *
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if they do not administer it
     */
    public SeenSpaceWords change(
            String spaceKey, UserKey by, Expected expected, Supplier<Input<SpaceWordsChange>> input) {
        return transactions.guarded(() -> {
            String key = viewed(spaceKey, by);
            if (!content.mayAdminister(by, key)) {
                throw new NotPermitted("not-space-administrator");
            }
            SpaceWords before = words.of(key);
            expected.check(before.revision());
            Input<SpaceWordsChange> read = input.get();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            SpaceWords after = before.changed(read.value(), by, now, read.faults());
            read.checked();
            if (after.vocabulary().saysTheSameAs(before.vocabulary())) {
                return new SeenSpaceWords(before, true);
            }
            record(after, by, now);
            words.replace(before, after);
            return new SeenSpaceWords(after, true);
        });
    }

    /** They are of no mentorship, so no pair finds them in its journal. */
    private void record(SpaceWords after, UserKey by, Instant now) {
        journal.add(new JournalEntry(
                after.id(),
                ItemKind.SPACE_WORDS,
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

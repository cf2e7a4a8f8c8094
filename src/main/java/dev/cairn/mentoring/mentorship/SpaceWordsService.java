package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the words of a space: whoever may view it reads them, its administrators change them. */
@Named
public class SpaceWordsService {
    private final SpaceKeeping<SpaceWords> keeping;

    @Inject
    public SpaceWordsService(
            WordsOfSpaces words, ContentAccess content, Journal journal, Transactions transactions, Clock clock) {
        this.keeping = new SpaceKeeping<>(ItemKind.SPACE_WORDS, words, content, journal, transactions, clock);
    }

    /**
     * @param viewer null for an anonymous reader
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public SeenSpaceWords of(String spaceKey, @Nullable UserKey viewer) {
        return keeping.of(spaceKey, viewer, SeenSpaceWords::new);
    }

    /**
     * Changes them. What is as it was stays without a trace.
     *
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if they do not administer it
     */
    public SeenSpaceWords change(
            String spaceKey, UserKey by, Expected expected, Supplier<Input<SpaceWordsChange>> input) {
        return new SeenSpaceWords(keeping.change(spaceKey, by, expected, input, SpaceWords::changed), true);
    }
}

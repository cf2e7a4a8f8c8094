package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.SpaceKeeping;
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

/** What can be done with the settings of a space: whoever may view it reads them, its administrators change them. */
@Named
public class SpaceSettingsService {
    private final SpaceKeeping<SpaceSettings> keeping;

    @Inject
    public SpaceSettingsService(
            SettingsOfSpaces settings, ContentAccess content, Journal journal, Transactions transactions, Clock clock) {
        this.keeping = new SpaceKeeping<>(ItemKind.SPACE_SETTINGS, settings, content, journal, transactions, clock);
    }

    /**
     * @param viewer null for an anonymous reader
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public SeenSpaceSettings of(String spaceKey, @Nullable UserKey viewer) {
        return keeping.of(spaceKey, viewer, SeenSpaceSettings::new);
    }

    /**
     * Writes these in their place; once that is committed, the summaries of the space follow. What is as it was stays without a trace.
     *
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if they do not administer it
     */
    public SeenSpaceSettings change(
            String spaceKey, UserKey by, Expected expected, Supplier<Input<NewSpaceSettings>> input) {
        return new SeenSpaceSettings(
                keeping.change(
                        spaceKey,
                        by,
                        expected,
                        input,
                        (before, sent, who, now, faults) -> before.replacedBy(sent, who, now)),
                true);
    }
}

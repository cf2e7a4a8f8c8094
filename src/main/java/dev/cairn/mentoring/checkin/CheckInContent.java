package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item of a check-in says: what was seen, what it tells, what is done next (R87-R89), what may come in the way (R92, R93), or what was put right later. */
public sealed interface CheckInContent permits DataPoint, Interpretation, Lasting, Note {
    ItemKind kind();

    /** By member name, in their own types, as the interface shows them and the journal keeps them. */
    Map<String, @Nullable Object> members();

    /** How many characters its words have. */
    default int length() {
        return members().values().stream()
                .filter(String.class::isInstance)
                .mapToInt(word -> ((String) word).length())
                .sum();
    }

    /** The other items of the check-in that it speaks of. */
    Set<UUID> refersTo();

    /** What was kept of an item of this kind. */
    static CheckInContent from(ItemKind kind, State state) {
        return switch (kind) {
            case DATA_POINT -> DataPoint.from(state);
            case INTERPRETATION -> Interpretation.from(state);
            case ACTION -> Action.from(state);
            case RISK -> Risk.from(state);
            case NOTE -> Note.from(state);
            default -> throw new IllegalArgumentException(kind + " stands in no check-in");
        };
    }
}

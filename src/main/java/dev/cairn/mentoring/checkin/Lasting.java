package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in every later check-in as well, as long as it is open. It is of both, whoever wrote it. */
public sealed interface Lasting extends CheckInContent permits Action, Risk {
    Enum<?> state();

    /** The day on which it ended; null while it is open. */
    @Nullable
    LocalDate endedOn();

    boolean isOpen();

    /** @throws Conflict if it ended */
    default void checkOpen() {
        if (!isOpen()) {
            throw isAlready();
        }
    }

    /** Why it cannot take a step that starts from another state. */
    default Conflict isAlready() {
        return new Conflict(State.word(kind()) + "-is-" + State.word(state()));
    }
}

package dev.cairn.mentoring.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every person has once, whether they ever wrote it or not. */
public interface Personal {
    /** Made of the person, so that two changes that are the first at once have the same name. */
    UUID id();

    /** Null as long as nothing was written. */
    @Nullable
    Instant changedAt();

    /** As it is kept, and as the journal has it. */
    State state();
}

package dev.cairn.mentoring.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every person, or every space, has once, whether it was ever written or not. */
public interface KeptOnce {
    /** Made of the person or the space, so that two changes that are the first at once have the same name. */
    UUID id();

    /** Counts its changes; 1 as long as nothing was written. */
    long revision();

    /** Null as long as nothing was written. */
    @Nullable
    Instant changedAt();

    /** As it is kept, and as the journal has it. */
    State state();
}

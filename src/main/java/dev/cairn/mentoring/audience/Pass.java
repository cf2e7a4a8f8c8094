package dev.cairn.mentoring.audience;

import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What opens one thing of a mentorship to one person who is not of the pair, whether or not they may view its page. */
public interface Pass {
    UserKey person();

    /** The moment from which it opens nothing any more. */
    Instant until();

    default boolean admits(@Nullable UserKey viewer, Instant now) {
        return person().equals(viewer) && now.isBefore(until());
    }
}

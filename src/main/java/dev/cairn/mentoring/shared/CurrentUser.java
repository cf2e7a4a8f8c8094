package dev.cairn.mentoring.shared;

import java.util.Optional;

/** Who is asking. */
public interface CurrentUser {
    /** The person who is logged in; empty for an anonymous reader. */
    Optional<UserKey> key();
}

package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.UserKey;

/** The one of the pair who guides. */
public record Mentor(UserKey key) {}

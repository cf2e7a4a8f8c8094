package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.UserKey;

/** The one of the pair whose growth it is. */
public record Mentee(UserKey key) {}

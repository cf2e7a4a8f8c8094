package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.KeptOnce;

/** What each space has once, of all spaces. */
public interface KeptBySpaces<T extends KeptOnce> {
    /** That of one space; one statement. Blank where nothing was written. */
    T of(String spaceKey);

    void replace(T before, T after);
}

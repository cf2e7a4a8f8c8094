package dev.cairn.sandbox.screen;

/** What was asked for does not exist, or this person may not see it: nobody can tell which. */
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}

package dev.cairn.sandbox.screen;

/** The person sees the thing but may not do this to it. */
final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;
}

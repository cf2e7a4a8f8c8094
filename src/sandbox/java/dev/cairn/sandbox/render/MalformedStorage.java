package dev.cairn.sandbox.render;

/** A body that is not well-formed storage format; the message is what Confluence answers with status 400. */
public final class MalformedStorage extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedStorage(String message) {
        super(message);
    }
}

package dev.cairn.sandbox.content;

/** The sandbox does not do what was asked of its content; the message is meant for the one who asked. */
public final class ContentRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public ContentRefusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the way. */
    public enum Reason {
        TITLE_TAKEN,
        KEY_TAKEN,
        STALE_VERSION,
        BAD_TARGET,
        BAD_INPUT,
        WRONG_STATUS,
        GONE
    }
}

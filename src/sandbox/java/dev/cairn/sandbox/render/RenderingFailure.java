package dev.cairn.sandbox.render;

/** A page that the host refuses to show, because a plugin broke one of its rules while it was rendered or gave what the host cannot use. */
public final class RenderingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RenderingFailure(String message) {
        super(message);
    }

    public RenderingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

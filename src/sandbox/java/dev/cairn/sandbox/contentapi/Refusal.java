package dev.cairn.sandbox.contentapi;

/** A request that is answered with an error in Confluence's shape. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    static Refusal of(int status, String message) {
        return new Refusal(status, message);
    }
}

package dev.cairn.sandbox.demo;

/** A call of the demo was not answered with success. */
final class DemoFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoFailure(String message) {
        super(message);
    }
}

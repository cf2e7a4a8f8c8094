package dev.cairn.sandbox.people;

/** An account with this name exists already. */
public final class NameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NameTaken(String name) {
        super("There is already a user with this name: " + name);
    }
}

package dev.cairn.sandbox.database;

/** The databases that the sandbox runs on. */
public enum Dialect {
    H2,
    POSTGRES
}

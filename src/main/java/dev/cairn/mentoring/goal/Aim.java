package dev.cairn.mentoring.goal;

/** The aim of the organisation that a goal serves (R23, R69). */
public record Aim(Kind kind, String text) {
    /** Whose aim it is. */
    public enum Kind {
        TEAM,
        CUSTOMER,
        BUSINESS
    }
}

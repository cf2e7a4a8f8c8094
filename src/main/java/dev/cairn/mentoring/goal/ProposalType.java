package dev.cairn.mentoring.goal;

/** How far a proposal reaches (R66). */
public enum ProposalType {
    CHANGE,
    /** The goal takes another way. */
    PIVOT
}

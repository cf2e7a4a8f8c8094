package dev.cairn.mentoring.goal;

/** What became of a proposal. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}

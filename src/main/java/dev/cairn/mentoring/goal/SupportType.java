package dev.cairn.mentoring.goal;

/** Kinds of support (R71, R105). */
public enum SupportType {
    COACHING,
    PEER_FEEDBACK,
    TRAINING,
    CROSS_FUNCTIONAL_PROJECT,
    OTHER
}

package dev.cairn.mentoring.goal;

/** Kinds of support (R71, R105, R124). They are kept by name, so none is ever renamed. */
public enum SupportType {
    COACHING,
    PEER_FEEDBACK,
    /** Somebody shows how they do it, the mentor or anybody else; evidence of that name is what the mentee shows. */
    SKILL_DEMONSTRATION,
    TRAINING,
    CROSS_FUNCTIONAL_PROJECT,
    OTHER
}

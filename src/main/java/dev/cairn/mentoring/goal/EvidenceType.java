package dev.cairn.mentoring.goal;

/** What backs a claim (R9, R94). */
public enum EvidenceType {
    WORK_SAMPLE,
    METRIC,
    CUSTOMER_FEEDBACK,
    PROJECT_MILESTONE,
    OBSERVATION,
    SKILL_DEMONSTRATION
}

package dev.cairn.mentoring.journal;

/** What a journal entry is about. */
public enum ItemKind {
    MENTORSHIP,
    AGREEMENT,
    PREFERENCES,
    NOTICE_PREFERENCES,
    PROGRESS_COLUMNS,
    PROMPTS,
    SPACE_WORDS,
    SPACE_CYCLES,
    SPACE_SETTINGS,
    PLAYBOOK,
    PLAYBOOK_CHOICE,
    GOAL,
    MILESTONE,
    INDICATOR,
    MEASUREMENT,
    EVIDENCE,
    SUPPORT,
    ASSESSMENT,
    INVITATION,
    PROPOSAL,
    AUTONOMY,
    REVIEW_PACK,
    CHECK_IN,
    CHECK_IN_PART,
    DATA_POINT,
    INTERPRETATION,
    ACTION,
    RISK,
    NOTE
}

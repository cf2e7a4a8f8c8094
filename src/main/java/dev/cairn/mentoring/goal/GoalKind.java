package dev.cairn.mentoring.goal;

/** What a goal is about, which decides how it is measured (R21). */
public enum GoalKind {
    /** Something done regularly. */
    HABIT,
    /** Something known and shown. */
    KNOWLEDGE,
    /** Something done under pressure; the situation is named. */
    BEHAVIOUR
}

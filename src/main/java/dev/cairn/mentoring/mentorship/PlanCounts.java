package dev.cairn.mentoring.mentorship;

/** Counts the plan of a mentorship; goals, who know what a plan is, answer it. */
public interface PlanCounts {
    /** What counts for this viewer, in three statements. */
    Counts of(SeenMentorship mentorship);
}

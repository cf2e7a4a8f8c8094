package dev.cairn.mentoring.progress;

/**
 * From where on the rules fire; a space can have its own.
 *
 * @param daysWithoutEvidence 7 to 365
 * @param moves of one milestone, 1 to 20
 * @param looseSteps open ones that serve nothing, 1 to 50
 * @param silentCheckIns one after another, 1 to 20
 * @param doneSteps after which a measure should have moved, 1 to 20
 * @param weeksWithoutReview 1 to 52
 */
public record Thresholds(
        int daysWithoutEvidence, int moves, int looseSteps, int silentCheckIns, int doneSteps, int weeksWithoutReview) {
    /** Two months without anything shown, and a quarter without going through the plan, are long; the others are the smallest that are no accident. */
    public static final Thresholds USUAL = new Thresholds(60, 3, 3, 3, 2, 13);
}

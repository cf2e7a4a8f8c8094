package dev.cairn.mentoring.progress;

/** What a space can set of the rules by which drift is known. Two months without anything shown, and a quarter without going through the plan, are long; the others are the smallest that are no accident. */
public enum Threshold {
    DAYS_WITHOUT_EVIDENCE("daysWithoutEvidence", 7, 365, 60),
    MOVES("moves", 1, 20, 3),
    LOOSE_STEPS("looseSteps", 1, 50, 3),
    SILENT_CHECK_INS("silentCheckIns", 1, 20, 3),
    DONE_STEPS("doneSteps", 1, 20, 2),
    WEEKS_WITHOUT_REVIEW("weeksWithoutReview", 1, 52, 13);

    private final String member;
    private final int least;
    private final int most;
    private final int usual;

    Threshold(String member, int least, int most, int usual) {
        this.member = member;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /** What it is called where it is kept and sent. */
    public String member() {
        return member;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** What it is where its space says nothing else. */
    public int usual() {
        return usual;
    }

    /** @throws IllegalArgumentException if this value cannot be */
    void checkBounds(int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(member + " is " + value + ", not from " + least + " to " + most);
        }
    }
}

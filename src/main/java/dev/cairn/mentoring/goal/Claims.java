package dev.cairn.mentoring.goal;

/**
 * What a goal claims, and how much of that somebody has backed (R8): that it is reached, each of its reached milestones, each measurement. Drafts
 * are counted for nobody.
 */
public record Claims(int all, int evidenced) {
    public static final Claims NONE = new Claims(0, 0);

    public Claims plus(Claims other) {
        return new Claims(all + other.all, evidenced + other.evidenced);
    }
}

package dev.cairn.mentoring.shared.macro;

import dev.cairn.mentoring.shared.UserKey;

/**
 * A piece of the page that says to a person what waits for them. The page itself is drawn upstream and knows no feature behind it; each of these puts its
 * piece there by having a bean of this kind.
 */
public interface MyMentoringPiece {
    /** From here on a piece stands below what the page itself draws. */
    int BELOW = 50;

    /** Pieces with smaller numbers stand higher. */
    int place();

    /** A section of its own, complete; what it needs in a browser is required while it is drawn. */
    String html(UserKey viewer, Words words);
}

package dev.cairn.mentoring.shared.macro;

import java.util.UUID;

/**
 * A piece that stands below a check-in which is closed. The check-in is drawn upstream and knows no feature behind it; each of these puts its piece
 * there by having a bean of this kind.
 */
public interface CheckInPiece {
    /**
     * A section of its own, complete; empty where there is nothing to say to this reader or in this output.
     *
     * @param checkIn one that the reader is of the pair of
     */
    String html(UUID checkIn, Rendering rendering, Words words);
}

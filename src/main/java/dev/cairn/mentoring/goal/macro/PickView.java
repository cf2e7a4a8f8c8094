package dev.cairn.mentoring.goal.macro;

/**
 * One thing that a mentee may pick, as a box to tick.
 *
 * @param kind as the interface calls its list: {@code goals, milestones, evidence}
 * @param sub what it is and where it stands, in one line
 */
public record PickView(String kind, String id, String title, String sub) {}

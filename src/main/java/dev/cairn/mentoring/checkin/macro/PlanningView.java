package dev.cairn.mentoring.checkin.macro;

/**
 * Said to the pair where no check-in is planned yet.
 *
 * @param proposed the day that comes next in their rhythm, as 2026-12-01; empty where they have none
 * @param why none is proposed although they have a rhythm; empty otherwise
 */
public record PlanningView(String id, String mentorshipId, String proposed, String why, String title, String text) {
    public boolean hasWhy() {
        return !why.isEmpty();
    }
}

package dev.cairn.mentoring.checkin.macro;

/**
 * Said to the pair where no check-in is planned yet.
 *
 * @param proposed the day that comes next in their rhythm, as 2026-12-01; empty where they have none
 */
public record PlanningView(String id, String mentorshipId, String proposed, String title, String text) {}

package dev.cairn.mentoring.mentorship.rest;

import java.util.Map;

/** How many goals and milestones a mentorship has, by state. */
public record CountsRepresentation(Map<String, Integer> goals, Map<String, Integer> milestones) {}

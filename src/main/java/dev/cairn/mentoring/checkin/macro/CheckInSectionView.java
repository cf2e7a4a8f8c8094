package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/** A part of the talk. */
public record CheckInSectionView(String title, List<CheckInFieldView> fields) {}

package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/** A part of the talk: what can be told before it, its questions, and its things. */
public record CheckInSectionView(String title, List<CheckInFieldView> fields, CheckInItemsView items) {}

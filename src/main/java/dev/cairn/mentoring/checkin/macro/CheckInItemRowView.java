package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/** Things that stand side by side on paper. */
public record CheckInItemRowView(List<CheckInItemView> items) {}

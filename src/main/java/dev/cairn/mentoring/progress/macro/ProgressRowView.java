package dev.cairn.mentoring.progress.macro;

import java.util.List;

/** One mentorship, in the order of the columns. */
public record ProgressRowView(List<ProgressCellView> cells) {}

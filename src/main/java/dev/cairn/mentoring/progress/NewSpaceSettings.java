package dev.cairn.mentoring.progress;

/**
 * What somebody writes in place of the settings of a space.
 *
 * @param openToViewers whether all who may view the space may use its progress table
 */
public record NewSpaceSettings(Thresholds thresholds, boolean openToViewers) {}

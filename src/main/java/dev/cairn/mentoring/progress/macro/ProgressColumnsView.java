package dev.cairn.mentoring.progress.macro;

import java.util.List;

/**
 * Which columns somebody chose for themselves.
 *
 * @param revision of their choice; empty where there is nothing to choose
 * @param choices all but the one that is always shown
 */
public record ProgressColumnsView(String revision, List<ProgressChoiceView> choices) {
    static ProgressColumnsView none() {
        return new ProgressColumnsView("", List.of());
    }
}

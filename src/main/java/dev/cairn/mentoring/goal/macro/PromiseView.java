package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * One entry of an agreement.
 *
 * @param said who worded it so, and when
 */
public record PromiseView(String title, List<FieldView> facts, String said) {}

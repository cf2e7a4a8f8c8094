package dev.cairn.mentoring.pulse.macro;

import dev.cairn.mentoring.shared.macro.ChoiceView;
import java.util.List;

/**
 * One of the questions.
 *
 * @param answer what was answered, in words; empty if nothing was
 * @param chosen the number of it; empty if nothing was
 */
public record QuestionView(String name, String question, String answer, String chosen, List<ChoiceView> choices) {}

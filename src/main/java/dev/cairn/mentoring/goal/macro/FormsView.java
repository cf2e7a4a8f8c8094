package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ChoiceView;
import java.util.List;

/** The choices in the forms that scripts open. */
public record FormsView(
        List<ChoiceView> kinds,
        List<ChoiceView> horizons,
        List<ChoiceView> framings,
        List<ChoiceView> degrees,
        List<ChoiceView> aims,
        List<ChoiceView> cadences,
        List<ChoiceView> owners,
        List<ChoiceView> measures,
        List<ChoiceView> evidenceTypes,
        List<ChoiceView> supportTypes,
        List<ChoiceView> supportStates,
        List<ChoiceView> levels,
        List<ChoiceView> supportLevels,
        List<ChoiceView> proposalTypes,
        List<ChoiceView> sides) {}

package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.Risk;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Arrays;
import java.util.List;

/** The choices in the forms for what stands in a check-in. */
public record ItemFormsView(List<ChoiceView> polarities, List<ChoiceView> riskTypes, List<ChoiceView> degrees) {
    static ItemFormsView in(Words words) {
        return new ItemFormsView(
                choices("check-in.polarity", DataPoint.Polarity.values(), words),
                choices("check-in.risk.type", Risk.Type.values(), words),
                choices("degree", Degree.values(), words));
    }

    private static List<ChoiceView> choices(String key, Enum<?>[] constants, Words words) {
        return Arrays.stream(constants)
                .map(constant -> new ChoiceView(Words.code(constant), words.text(key, constant)))
                .toList();
    }
}

package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Arrays;
import java.util.List;

/** The choices in the forms that scripts open. */
public record CheckInFormsView(List<ChoiceView> emphases) {
    static CheckInFormsView in(Words words) {
        return new CheckInFormsView(Arrays.stream(Emphasis.values())
                .map(emphasis -> new ChoiceView(Words.code(emphasis), words.text("emphasis", emphasis)))
                .toList());
    }
}

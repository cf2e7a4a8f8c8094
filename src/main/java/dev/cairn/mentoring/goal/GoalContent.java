package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param pressureSituation when it shows; for a {@link GoalKind#BEHAVIOUR} alone
 * @param competency the broader ability that it is part of (R19)
 * @param observableAction what will be seen being done (R20)
 * @param why why it matters (R70)
 * @param due the last day, if it has a range of days (R98)
 * @param dueFrom the first day of the range; null if it is a single day
 * @param aspiration the wish that it came from, in one's own words (R78)
 * @param learningFraming null where it is not said as something to learn
 * @param effort what it takes, and {@code impact} what it gives (R66)
 */
public record GoalContent(
        String title,
        GoalKind kind,
        @Nullable String pressureSituation,
        @Nullable String competency,
        @Nullable String observableAction,
        @Nullable String expectedOutcome,
        @Nullable String why,
        @Nullable Aim aim,
        @Nullable Horizon horizon,
        @Nullable LocalDate due,
        @Nullable LocalDate dueFrom,
        @Nullable String aspiration,
        @Nullable LearningFraming learningFraming,
        @Nullable Degree effort,
        @Nullable Degree impact) {
    /** All that it says by field, as it is written outside; the parts of its aim one by one. */
    Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("kind", State.word(kind));
        fields.put("pressureSituation", pressureSituation);
        fields.put("competency", competency);
        fields.put("observableAction", observableAction);
        fields.put("expectedOutcome", expectedOutcome);
        fields.put("why", why);
        fields.put("aim.kind", aim == null ? null : State.word(aim.kind()));
        fields.put("aim.text", aim == null ? null : aim.text());
        fields.put("horizon", word(horizon));
        fields.put("due", due == null ? null : due.toString());
        fields.put("dueFrom", dueFrom == null ? null : dueFrom.toString());
        fields.put("aspiration", aspiration);
        fields.put("learningFraming", word(learningFraming));
        fields.put("effort", word(effort));
        fields.put("impact", word(impact));
        return fields;
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : State.word(constant);
    }

    /** The content with these {@link #fields}. */
    static GoalContent from(State fields) {
        Aim.Kind aimKind = fields.constant("aim.kind", Aim.Kind.class);
        String aimText = fields.text("aim.text");
        return new GoalContent(
                State.sure(fields.text("title")),
                State.sure(fields.constant("kind", GoalKind.class)),
                fields.text("pressureSituation"),
                fields.text("competency"),
                fields.text("observableAction"),
                fields.text("expectedOutcome"),
                fields.text("why"),
                aimKind == null || aimText == null ? null : new Aim(aimKind, aimText),
                fields.constant("horizon", Horizon.class),
                fields.day("due"),
                fields.day("dueFrom"),
                fields.text("aspiration"),
                fields.constant("learningFraming", LearningFraming.class),
                fields.constant("effort", Degree.class),
                fields.constant("impact", Degree.class));
    }

    /** The same for another day, or for none. */
    GoalContent withDue(@Nullable LocalDate last, @Nullable LocalDate first) {
        return new GoalContent(
                title,
                kind,
                pressureSituation,
                competency,
                observableAction,
                expectedOutcome,
                why,
                aim,
                horizon,
                last,
                first,
                aspiration,
                learningFraming,
                effort,
                impact);
    }

    /** Whether it says what a goal must say before it can be agreed. */
    public boolean isDefined() {
        return lacks().isEmpty();
    }

    /** What it must say before it can be agreed and does not yet, by name: action, outcome, horizon, due date, and a behaviour its situation (R20, R21). */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (kind == GoalKind.BEHAVIOUR && pressureSituation == null) {
            lacks.add("pressureSituation");
        }
        if (observableAction == null) {
            lacks.add("observableAction");
        }
        if (expectedOutcome == null) {
            lacks.add("expectedOutcome");
        }
        if (horizon == null) {
            lacks.add("horizon");
        }
        if (due == null) {
            lacks.add("due");
        }
        return lacks;
    }
}

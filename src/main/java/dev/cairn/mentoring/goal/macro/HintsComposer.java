package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.Hint;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts into words why a plan may be worth a look. */
final class HintsComposer {
    /** How many are said; the rest is counted. */
    static final int MOST = 10;

    private final Words words;
    private final String plan;
    private final Set<GoalId> drawn;

    /**
     * @param plan the id of the element that the plan is drawn in
     * @param drawn the goals that are drawn there
     */
    HintsComposer(Words words, String plan, Set<GoalId> drawn) {
        this.words = words;
        this.plan = plan;
        this.drawn = drawn;
    }

    HintsView compose(List<Hint> hints) {
        int left = hints.size() - MOST;
        return new HintsView(
                hints.stream().limit(MOST).map(this::view).toList(), left > 0 ? words.text("hint.more", left) : "");
    }

    private HintView view(Hint hint) {
        return new HintView(
                words.text(
                        "hint." + hint.code(),
                        hint.values().stream().map(this::said).toArray()),
                hint.title(),
                hint.goal() == null || !drawn.contains(hint.goal()) ? "" : "#" + plan + "-" + hint.goal());
    }

    private Object said(Object value) {
        return value instanceof LocalDate day ? words.day(day) : value;
    }
}
